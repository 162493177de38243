// Two people at once: what a recruiter does is on the dashboard that an admin has open, and leads to its rows.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { accessible, api, launch, picture, signIn, visitor } from '../support/browser.mjs';
import { seenAfter } from '../support/seen.mjs';

let browser;
let admin;
let recruiter;

before(async () => {
  browser = await launch();
  admin = await signIn(await visitor(browser), 'admin@hirelog.localhost');
  recruiter = await signIn(await visitor(browser), 'recruiter@hirelog.localhost');
});
after(() => browser?.close());

test('what one person does appears on the dashboard of another, and how long that took is printed', async () => {
  await admin.goto('/dashboard');
  await admin.locator('[data-event]').first().waitFor();
  const { body } = await api(recruiter, '/api/v1/candidates?limit=5');
  const { body: me } = await api(recruiter, '/api/v1/me');

  const took = [];
  for (const { id } of body.items) took.push(await seenAfter(admin, recruiter, id, me.user?.name ?? me.name));

  console.log(`action to dashboard: ${took.join(', ')} ms after the answer, bar 2000`);
  await accessible(admin);
  await picture(admin, '9-dashboard');
});

test('a number of the dashboard leads to the rows of the log that it was counted from, and they add up to it', async () => {
  await admin.goto('/dashboard?period=month');
  const tile = admin.locator('[data-metric="hired"]');
  await tile.waitFor();
  await tile.getByRole('button', { name: /^Explain/ }).click();
  const drawer = admin.getByRole('dialog');
  await drawer.locator('[data-explanation]').waitFor();
  // A page of the log may hold nothing that counts: what tells that there is no more is the button.
  const more = drawer.getByRole('button', { name: 'Load more' });
  await drawer.locator('[data-event]').first().or(more).waitFor();
  while (await more.isVisible()) {
    const answered = admin.waitForResponse((response) => response.url().includes('/explain'));
    await more.click();
    await answered;
    await admin.waitForTimeout(200);
  }
  const counts = await drawer.locator('[data-event] td:last-child').allTextContents();

  const { body } = await api(admin, '/api/v1/admin/dashboard?period=month');
  const hired = body.tiles.value.find(({ metric }) => metric === 'hired').value;
  assert.ok(hired > 0, 'the demo has hires this month');
  assert.equal(counts.reduce((sum, text) => sum + Number(text), 0), hired);
  await admin.keyboard.press('Escape');
});

test('who says no is out of every comparison at once, for the admin who is looking', async () => {
  const { body: board } = await api(admin, '/api/v1/admin/leaderboard');
  const { body: team } = await api(admin, '/api/v1/users?limit=100');
  const taken = ['admin@', 'recruiter@', 'viewer@', 'manager@'];
  const mailOf = ({ user }) => team.items.find(({ id }) => id === user.id)?.mail ?? '';
  const someone = board.rows.find((row) => mailOf(row) && !taken.some((start) => mailOf(row).startsWith(start)));
  const { id, name } = someone.user;
  await admin.goto('/analytics/leaderboard');
  await admin.getByRole('cell', { name }).first().waitFor();

  const person = await signIn(await visitor(browser), mailOf(someone));
  await person.goto('/me/activity');
  await person.getByRole('button', { name: 'Withdraw my consent' }).click();
  await person.locator('[data-consent="withdrawn"]').waitFor();

  await admin.reload();
  await admin.getByRole('cell').first().waitFor();
  assert.equal(await admin.getByRole('cell', { name }).count(), 0, `${name} is not compared any more`);
  const { body: after } = await api(admin, '/api/v1/admin/leaderboard');
  assert.equal(after.opted_out, board.opted_out + 1);
  const { body: numbers } = await api(admin, '/api/v1/admin/team-analytics?metrics=actions');
  const row = numbers.rows.find(({ key }) => key === id);
  assert.deepEqual([row.state, row.figures], ['opted_out', []]);
  const { body: performance } = await api(admin, `/api/v1/admin/performance/${id}`);
  assert.deepEqual([performance.state, performance.figures], ['opted_out', []]);
  const { body: heat } = await api(admin, `/api/v1/admin/heatmap?user=${id}`);
  assert.deepEqual([heat.state, heat.total], ['opted_out', 0]);
});
