// What the screens do together, over the mock API.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { type Bench, expectAccessible, mood, open, picture, start, stop } from './kit';

let bench: Bench;
let page: Page;
beforeAll(async () => {
  bench = await start();
});
afterAll(() => stop(bench));
beforeEach(async () => {
  await mood(bench);
  page = await (await open(bench, 'light', 1280)).newPage();
});
afterEach(() => page.context().close());

const openCandidate = async (status: string) => {
  await page.goto(`/candidates?status=${status}`);
  await page.locator('[data-candidate] a').first().click();
  await page.locator('[data-history]').first().waitFor();
};

it('leads from a lost session to the sign-in and back to the same page', async () => {
  await mood(bench, { scenario: 'signed_out' });
  await page.goto('/candidates?status=new');

  await page.getByLabel('Mail address').fill('helena@example.org');
  await page.getByRole('button', { name: 'Send me a code' }).click();
  await page.getByLabel('Code from the mail').fill('123456');
  await page.getByRole('button', { name: 'Sign in' }).click();

  await page.locator('[data-candidate]').first().waitFor();
  expect(page.url()).toContain('/candidates?status=new');
});

it('keeps what was typed when the session ends in the middle', async () => {
  await openCandidate('new');
  await page.getByRole('button', { name: 'Move to…' }).click();
  await page.locator('[data-move="screened"]').click();
  await page.getByRole('radio', { name: '4' }).check();
  await page.getByRole('textbox', { name: 'Notes' }).fill('Knows the trade');
  await mood(bench, { scenario: 'signed_out' });
  await page.getByRole('button', { name: 'Move to Screened' }).click();

  const dialog = page.getByRole('dialog', { name: 'Your session has ended' });
  await picture(page, 'flow-session-ended');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Send me a code' }).click();
  await dialog.getByLabel('Code from the mail').fill('123456');
  await dialog.getByRole('button', { name: 'Sign in' }).click();
  await dialog.waitFor({ state: 'hidden' });

  expect(await page.getByRole('textbox', { name: 'Notes' }).inputValue()).toBe('Knows the trade');
  await page.getByRole('button', { name: 'Move to Screened' }).click();
  await page.locator('[data-to="screened"]').first().waitFor();
});

it('moves a candidate with the keyboard alone', async () => {
  await openCandidate('new');
  await page.getByRole('button', { name: 'Move to…' }).focus();
  await page.keyboard.press('Enter');
  await page.locator('[data-move="screened"]').waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await page.locator('[data-move-form="screened"]').waitFor();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.type('By keyboard');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');

  await page.locator('[data-to="screened"]').first().waitFor();
});

it('shows a refusal of the server at its field', async () => {
  await openCandidate('technical_round');
  await page.getByRole('button', { name: 'Move to…' }).click();
  await page.locator('[data-move="offered"]').click();
  await page.getByLabel('Amount per year').fill('0');
  await page.getByRole('combobox', { name: 'Currency' }).fill('EUR');
  await page.getByRole('option', { name: /^EUR/ }).click();
  await page.getByLabel('Offer expires on').fill('2027-01-31');
  await page.getByRole('button', { name: 'Move to Offered' }).click();

  await page.getByText('must be an amount above 0').waitFor();
  await picture(page, 'flow-field-refused');
  expect(await page.getByLabel('Offer expires on').inputValue()).toBe('2027-01-31');
  await expectAccessible(page);
});

it('offers a choice when two people changed the same candidate', async () => {
  await openCandidate('screened');
  await page.getByRole('button', { name: 'Edit' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Location').fill('Lisbon');
  // Somebody else, another fact.
  await page.evaluate(
    async (path) => {
      const { candidate } = await (await fetch(path)).json();
      const headers = { 'if-match': `"${candidate.version}"` };
      await fetch(path, {
        method: 'PATCH',
        headers,
        body: JSON.stringify({ phone: '+49 30 111' }),
      });
    },
    `/api/v1${new URL(page.url()).pathname}`,
  );
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.getByText('Someone else changed this meanwhile').waitFor();
  await dialog.getByText(/^Location: yours is “Lisbon”/).waitFor();
  expect(await dialog.getByText(/: yours is/).count()).toBe(1);
  await picture(page, 'flow-conflict');
  await expectAccessible(page);

  await dialog.getByRole('button', { name: 'Save mine' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await page.getByText('Lisbon').waitFor();
  await page.getByRole('link', { name: '+49 30 111' }).waitFor();
});

it('asks before it throws entries away', async () => {
  await page.goto('/jobs');
  await page.getByRole('button', { name: 'Add job' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Title').fill('Gardener');
  await page.keyboard.press('Escape');

  await dialog.getByText('Discard what you entered?').waitFor();
  await dialog.getByRole('button', { name: 'Keep editing' }).click();
  expect(await dialog.getByLabel('Title').inputValue()).toBe('Gardener');
});

it('asks for a decision about figures without standing in the way', async () => {
  await mood(bench, { consent: null });
  await page.goto('/candidates');
  await page.getByRole('button', { name: 'Read and decide' }).click();
  await picture(page, 'flow-consent', false);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Yes, I agree' }).click();
  await page.locator('[data-consent="asks"]').waitFor({ state: 'hidden' });

  await page.goto('/me/activity');
  await page.locator('[data-consent="accepted"]').waitFor();
  await page.getByRole('button', { name: 'Withdraw my consent' }).click();
  await page.locator('[data-consent="withdrawn"]').waitFor();
});

it('says where somebody opted out', async () => {
  await mood(bench, { opted_out: true });
  await page.goto('/activity');
  await page.locator('[data-event] a[href^="/activity/"]').first().click();

  await page.locator('[data-statistics="opted_out"]').waitFor();
  await picture(page, 'flow-opted-out');
});

it('orders a report, follows it and downloads it', async () => {
  await page.goto('/reports');
  await page.locator('[data-run]').first().waitFor();
  await page.getByRole('button', { name: 'Order report' }).click();
  await page.locator('[data-run-status="running"]').first().waitFor();
  await picture(page, 'flow-report-running');
  await expectAccessible(page);
  await page
    .locator('[data-run]')
    .first()
    .locator('[data-download="pdf"]')
    .click({ timeout: 15_000 });

  await page.locator('[data-download-link="pdf"]').waitFor();
});

it('has a menu, a user menu and a skip link that work by keyboard', async () => {
  await page.goto('/candidates');
  await page.locator('[data-candidate]').first().waitFor();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to content');

  await page.getByRole('link', { name: 'Jobs' }).click();
  await page.locator('[data-job]').first().waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');

  await page.getByRole('button', { name: /Your account/ }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).waitFor();
  await picture(page, 'flow-user-menu', false);
  await expectAccessible(page);
});

it('leaves nothing in the tab when one signs out', async () => {
  await page.goto('/candidates');
  await page.locator('[data-candidate]').first().waitFor();
  await page.evaluate(() => sessionStorage.setItem('hirelog-last-operation', '[]'));
  await page.getByRole('button', { name: /Your account/ }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await page.waitForURL('**/sign-in');

  expect(await page.evaluate(() => sessionStorage.getItem('hirelog-last-operation'))).toBeNull();
});

it('opens the menu on a small screen', async () => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto('/candidates');
  await page.getByRole('button', { name: 'Open the menu' }).click();
  await page.getByRole('dialog').getByRole('link', { name: 'Jobs' }).waitFor();
  await picture(page, 'flow-menu-360', false);
  await expectAccessible(page);

  await page.getByRole('dialog').getByRole('link', { name: 'Jobs' }).click();
  await page.waitForURL('**/jobs');
  await page.locator('[data-job]').first().waitFor();
});
