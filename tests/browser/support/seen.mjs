// How long it takes until what one person does is on the dashboard that another has open.
import assert from 'node:assert/strict';
import { api } from './browser.mjs';

/** The recruiter opens a candidate; gives the milliseconds from the answer until the admin's page shows it. */
export async function seenAfter(admin, recruiter, candidate, name) {
  const known = await admin
    .locator('[data-event]')
    .evaluateAll((rows) => rows.map((row) => row.dataset.event));
  assert.equal((await api(recruiter, `/api/v1/candidates/${candidate}`)).status, 200);
  const began = Date.now();
  await admin.waitForFunction(
    ([known, name]) =>
      [...document.querySelectorAll('[data-event]')].some(
        (row) =>
          !known.includes(row.dataset.event) &&
          row.textContent.includes('View candidate') &&
          row.textContent.includes(name),
      ),
    [known, name],
    { timeout: 10_000, polling: 50 },
  );
  return Date.now() - began;
}
