// Reports: put one together, keep it, have it made by itself, and try that.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { accessible, api, launch, picture, signIn, visitor } from '../support/browser.mjs';
import { mailTo } from '../support/stack.mjs';

const ADMIN = 'admin@hirelog.localhost';
let browser;
let admin;

before(async () => {
  browser = await launch();
  admin = await signIn(await visitor(browser), ADMIN);
});
after(() => browser?.close());

test('a report is put together, its preview shows the numbers of the API, and it is kept', async () => {
  await admin.goto('/reports/builder?about=pipeline');
  await admin.locator('[data-preview="shown"] [data-metric="hired"]').waitFor();
  await admin.getByLabel('Title').fill('Hires by job');
  await admin.getByRole('button', { name: 'Save', exact: true }).click();
  await admin.getByText('“Hires by job” is saved.').waitFor();
  await accessible(admin);
  await picture(admin, '10-builder');

  const { body } = await api(admin, '/api/v1/admin/report-definitions');
  assert.equal(body.items.filter(({ title }) => title === 'Hires by job').length, 1);
});

test('it is made by itself from then on, and a test of that comes by mail', async () => {
  const { body: kept } = await api(admin, '/api/v1/admin/report-definitions');
  const definition = kept.items.find(({ title }) => title === 'Hires by job').id;
  await admin.goto(`/reports/schedules/new?definition=${definition}`);
  await admin.getByRole('button', { name: 'Add the schedule' }).click();
  await admin.getByText(/^Saved\. Next:/).waitFor();
  const schedule = admin.locator('[data-asked]');
  await schedule.locator('[data-coming] time').nth(2).waitFor();

  const since = Date.now() - 1_000;
  await schedule.getByRole('button', { name: /^Send me a test/ }).click();
  await schedule.locator('[data-test-run] [data-run-status="done"]').waitFor({ timeout: 60_000 });
  await accessible(admin);
  await picture(admin, '11-schedules');
  const mail = await mailTo(ADMIN, since, ({ subject }) => subject.startsWith('Hires by job'));
  assert.ok(mail.attachments.length > 0, 'the files travel with the mail');
});
