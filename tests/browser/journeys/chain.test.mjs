// The whole chain as one person walks it: open the link that `make up` printed (or sign in by mail, where its output was
// not kept), move a candidate, see it in the log, order the report, get the mail.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { accessible, api, launch, openLink, picture, signIn, visitor } from '../support/browser.mjs';
import { mailTo, printedLink } from '../support/stack.mjs';

const ADMIN = 'admin@hirelog.localhost';
let browser;
let page;

before(async () => {
  browser = await launch();
  const context = await visitor(browser);
  const link = await printedLink('admin');
  page = link ? await openLink(context, link) : await signIn(context, ADMIN);
});
after(() => browser?.close());

test('signing in leads to the candidates, with people and jobs by name', async () => {
  await page.goto('/candidates?view=table');
  await page.locator('[data-candidate]').first().waitFor();

  assert.ok((await page.locator('[data-candidate]').count()) >= 20);
  await accessible(page);
  await picture(page, '1-candidates');
});

let moved;
test('a candidate is moved with the fields that the step asks for', async () => {
  await page.goto('/candidates?view=table&status=new');
  const first = page.locator('[data-candidate]').first();
  await first.waitFor();
  moved = await first.getAttribute('data-candidate');
  await page.goto(`/candidates/${moved}`);
  await page.getByRole('button', { name: 'Move to…' }).click();
  await page.locator('[data-move="screened"]').click();
  const form = page.locator('[data-move-form="screened"]');
  await form.getByRole('radio', { name: '4' }).first().check({ force: true });
  await form.getByLabel('Notes').fill('Clear answers, would like a second talk.');
  await accessible(page);
  await picture(page, '2-move-form');
  await page.getByRole('button', { name: 'Move to Screened' }).click();
  await page.locator('[data-history][data-to="screened"]').first().waitFor();

  assert.equal(await page.locator('span[data-status]').first().getAttribute('data-status'), 'screened');
  await picture(page, '3-candidate');
});

test('the move stands in the log of the admin, and how long that took is printed', async () => {
  const began = Date.now();
  const seen = async () => {
    const { body } = await api(page, '/api/v1/admin/feed?action=change_status&limit=5');
    return body.items.some((event) => event.entity_id === moved);
  };
  while (!(await seen())) {
    assert.ok(Date.now() - began < 10_000, 'the event does not arrive');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  console.log(`action to log: seen ${Date.now() - began} ms after the page had shown the move`);

  await page.goto('/activity');
  await page.locator('[data-event][data-action="change_status"]').first().waitFor();
  await accessible(page);
  await picture(page, '4-activity');
});

test('the daily report is made, can be fetched, and comes by mail as PDF and Excel', async () => {
  const since = Date.now() - 1_000;
  await page.goto('/reports');
  await page.getByRole('button', { name: 'Order report' }).click();
  const run = page.locator('[data-run]').first();
  await page.locator('[data-run][data-run-status="done"]').first().waitFor({ timeout: 60_000 });
  await accessible(page);
  await picture(page, '5-report');
  await run.locator('[data-download="pdf"]').click();
  const link = await run.locator('[data-download-link="pdf"]').getAttribute('href');
  const file = await fetch(link);

  assert.equal(Buffer.from(await file.arrayBuffer()).subarray(0, 5).toString(), '%PDF-');
  const mail = await mailTo(ADMIN, since, (mail) => mail.attachments.length === 2);
  const heads = Object.fromEntries(
    mail.attachments.map(({ mimeType, content }) => [mimeType, Buffer.from(content).subarray(0, 4).toString('latin1')]),
  );
  assert.equal(heads['application/pdf'], '%PDF');
  assert.equal(heads['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'], 'PK\u0003\u0004');
});

test('one\'s own record and the choice about being measured are one page', async () => {
  await page.goto('/me/activity');
  await page.locator('[data-statistics]').first().waitFor();
  await page.locator('[data-event]').first().waitFor();

  assert.equal(await page.locator('[data-consent]').first().getAttribute('data-consent'), 'accepted');
  await accessible(page);
  await picture(page, '6-my-activity');
});
