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
