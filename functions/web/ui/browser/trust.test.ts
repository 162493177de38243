// Alerts, their rules, one's own record and the proof of it, over the mock API.
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { type Bench, expectAccessible, looksRight, mood, open, picture, start, stop } from './kit';

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

const alert = (title: string) => page.locator('[data-alert]', { hasText: title });
const alertId = (number: number) => `01939f00-0000-7000-a000-00000000000${number}`;
const save = () => page.getByRole('button', { name: 'Save the settings' });
const rule = (kind: string) => page.locator(`[data-rule="${kind}"]`);

it('acknowledges an alert by keyboard alone, with a note, and the menu counts one less', async () => {
  await page.goto('/alerts');
  await alert('No activity').waitFor();
  const menu = page.locator('nav [data-open-alerts]');
  await menu.waitFor();
  const before = Number(await menu.getAttribute('data-open-alerts'));
  await alert('No activity')
    .getByRole('button', { name: /^Acknowledge/ })
    .focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByLabel('Note').waitFor();
  await page.keyboard.type('On leave, the calendar was not told.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');

  await alert('No activity').waitFor({ state: 'detached' });
  await page.locator(`[data-open-alerts="${before - 1}"]`).waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');

  await page.getByText('Acknowledged', { exact: true }).click();
  await page.getByText('“On leave, the calendar was not told.”').waitFor();
  await looksRight(page, 'trust-acknowledged');
  await alert('No activity')
    .getByRole('button', { name: /^Reopen/ })
    .click();
  await page.getByRole('dialog').getByRole('button', { name: 'Reopen' }).click();
  await alert('No activity').waitFor({ state: 'detached' });
  await page.getByText('Open', { exact: true }).click();
  await alert('No activity').waitFor();
});

it('says that somebody else was quicker with an alert, and keeps the note', async () => {
  await page.goto('/alerts');
  await alert('Target missed')
    .getByRole('button', { name: /^Mark as fine/ })
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Note').fill('The week had a holiday.');
  await mood(bench, { scenario: 'conflict' });
  await dialog.getByRole('button', { name: 'Mark as fine' }).click();

  await dialog.getByText('Someone else changed this alert meanwhile').waitFor();
  await dialog.getByText('It is in another list now.').waitFor();
  expect(await dialog.getByLabel('Note').inputValue()).toBe('The week had a holiday.');
  expect(await dialog.getByRole('button', { name: 'Mark as fine' }).isDisabled()).toBe(true);
  await looksRight(page, 'trust-alert-conflict', false);
});

it('keeps a note that could not be saved', async () => {
  await page.goto('/alerts');
  await alert('Many candidates opened')
    .getByRole('button', { name: /^Acknowledge/ })
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Note').fill('Asked already.');
  const id = await alert('Many candidates opened').getAttribute('data-alert');
  await mood(bench, { fail: id });
  await dialog.getByRole('button', { name: 'Acknowledge' }).click();

  await dialog.getByRole('alert').waitFor();
  expect(await dialog.getByLabel('Note').inputValue()).toBe('Asked already.');
  await expectAccessible(page);
});

it('shows the alert that a mail links to, whatever its state, until another list is chosen', async () => {
  await page.goto(`/alerts?alert=${alertId(5)}`);
  const asked = page.locator('[data-asked]');
  await asked.getByText('Work at night').waitFor();
  await alert('No activity').waitFor();

  expect(await asked.getAttribute('data-alert-state')).toBe('acknowledged');
  expect(await asked.evaluate((own) => own === document.activeElement)).toBe(true);
  const box = await asked.boundingBox();
  expect(box && box.y >= 0 && box.y + box.height <= 860).toBe(true);
  await looksRight(page, 'trust-alert-asked');

  await page.locator('label', { hasText: 'Acknowledged' }).click();
  await asked.waitFor({ state: 'detached' });
  await alert('Work at night').waitFor();
  expect(new URL(page.url()).search).toBe('?state=acknowledged');
});

it('follows the alert of a mail through what is done with it, and lists it once', async () => {
  await page.goto(`/alerts?alert=${alertId(2)}`);
  const asked = page.locator('[data-asked]');
  await asked.locator('[data-alert-candidate]').first().waitFor();
  await alert('No activity').waitFor();
  expect(await alert('Candidates wait too long').count()).toBe(1);

  for (const [step, state] of [
    ['Acknowledge', 'acknowledged'],
    ['Reopen', 'open'],
  ] as const) {
    await asked.getByRole('button', { name: new RegExp(`^${step}`) }).click();
    await page.getByRole('dialog').getByRole('button', { name: step }).click();
    await page.locator(`[data-asked][data-alert-state="${state}"]`).waitFor();
  }
  expect(await alert('Candidates wait too long').count()).toBe(1);
});

it('says that the alert of an old mail is gone, and shows the others', async () => {
  await page.goto('/alerts?alert=01939f00-0000-7000-a000-00000000ffff');
  await page.getByText('That alert isn’t here any more').waitFor();
  await alert('No activity').waitFor();
  await looksRight(page, 'trust-alert-gone');
});

it('leads from an alert to its rows in the log', async () => {
  await page.goto('/alerts');
  await alert('Many candidates opened').locator('[data-rows]').click();

  await page.locator('[data-statistics]').waitFor();
  expect(new URL(page.url()).pathname).toMatch(/^\/activity\/./);
  expect(new URL(page.url()).searchParams.get('from')).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});

it('shows at its field what is out of range in a rule, and loses nothing', async () => {
  await page.goto('/settings/alerts');
  const days = rule('inactivity').getByLabel('Working days in a row, in days');
  await days.fill('99');
  await rule('new_network').getByRole('switch').press('Space');
  await save().click();

  await rule('inactivity').getByText('Must be from 2 to 20.').waitFor();
  expect(await days.inputValue()).toBe('99');
  await looksRight(page, 'trust-rule-refused');

  await days.fill('');
  await save().click();
  await rule('inactivity').getByText('Enter a whole number.').waitFor();
  await days.fill('4');
  await save().click();
  await page.getByText('The settings are saved.').waitFor();
  await page.reload();
  await rule('inactivity').waitFor();
  expect(await days.inputValue()).toBe('4');
  expect(await rule('new_network').getByRole('switch').isChecked()).toBe(false);
});

it('says that nobody is told of alerts, and puts somebody down for all of them by keyboard', async () => {
  await mood(bench, { scenario: 'empty' });
  await page.goto('/settings/alerts');
  await page.getByText('Nobody gets mails about alerts').waitFor();
  await looksRight(page, 'trust-nobody-told');
  await page.getByRole('button', { name: 'Mail me about all of them' }).press('Enter');

  const chosen = page.locator('[data-nobody-told="chosen"]');
  await page.locator('[data-nobody-told="chosen"]:focus').waitFor();
  await rule('mass_export').getByText('Helena Brandt').first().waitFor();
  expect(await rule('new_action').getByText('Helena Brandt').count()).toBe(0);
  await expectAccessible(page);
  // Of a rule whose mails go to nobody again, nothing is promised.
  await rule('inactivity')
    .getByRole('combobox', { name: 'No activity: mails to' })
    .press('Backspace');
  await chosen.waitFor({ state: 'detached' });
  await save().click();
  await page.getByText('The settings are saved.').waitFor();
  expect(await page.getByText('Nobody gets mails about alerts').count()).toBe(0);
});

it('compares two versions of the rules where somebody else saved meanwhile', async () => {
  await page.goto('/settings/alerts');
  const count = rule('mass_view').getByLabel('More than, in an hour, in candidates');
  await count.fill('70');
  await mood(bench, { scenario: 'conflict' });
  await save().click();

  await page.getByText('Someone else changed this meanwhile').waitFor();
  await page.getByText(/Targets: yours is “Moved to hired 3 a month”/).waitFor();
  expect(await count.inputValue()).toBe('70');
  await picture(page, 'trust-rules-conflict');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Save mine' }).click();
  await page.getByText('The settings are saved.').waitFor();
});

it('asks before entries are left behind', async () => {
  await page.goto('/settings/analytics');
  await page.getByLabel('Weight of Moved to hired').fill('50');
  await page.getByRole('link', { name: 'Recording' }).click();
  await page.getByRole('dialog', { name: 'Leave without saving?' }).waitFor();
  await page.getByRole('button', { name: 'Keep editing' }).click();

  expect(await page.getByLabel('Weight of Moved to hired').inputValue()).toBe('50');
  await save().click();
  await page.getByText('The settings are saved.').waitFor();
});

it('changes how long the log is kept, within what the API takes', async () => {
  await page.goto('/settings/recording');
  const days = page.getByLabel('Keep the log for, in days');
  await days.fill('7');
  await save().click();
  await page.getByText('Must be from 30 to 730 days.').waitFor();
  await expectAccessible(page);
  await days.fill('180');
  await save().click();
  await page.getByText('The settings are saved.').waitFor();

  await days.fill('200');
  await mood(bench, { scenario: 'conflict' });
  await save().click();
  await page.getByText(/yours is “200”, theirs is “365”/).waitFor();
  await looksRight(page, 'trust-recording-conflict');
  await page.getByRole('button', { name: 'Use the newer version' }).click();
  expect(await days.inputValue()).toBe('365');
});

it('gives one’s own record file by file, until there are no older rows', async () => {
  await page.goto('/me/activity');
  await page.locator('[data-view]').first().waitFor();
  const older = page.locator('[data-older-record]');
  const take = async (button: Locator) => {
    const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
    return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
  };
  for (const format of ['csv', 'json']) {
    let file = await take(page.locator(`[data-own-record="${format}"]`));
    expect(file.name).toMatch(new RegExp(`^my-record-\\d{4}-\\d\\d-\\d\\d\\.${format}$`));
    await older.getByText('File 2, with older rows').waitFor();
    await looksRight(page, `trust-own-record-${format}`);
    let files = 1;
    while (await older.isVisible()) {
      file = await take(older);
      files += 1;
      expect(file.name).toContain(`-${files}.${format}`);
      await page
        .locator('[data-whole-record]')
        .or(older.getByText(`File ${files + 1}, with older rows`))
        .waitFor();
    }
    expect(files).toBeGreaterThan(1);
    expect(file.text).not.toContain('The log goes on');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-own-record')))
      .toBe(format);
  }
});

it('says that nobody looked, where nobody did', async () => {
  await mood(bench, { scenario: 'empty' });
  await page.goto('/me/activity');
  await page.locator('[data-nobody-looked]').waitFor();
});

it('finds what is recorded by a word', async () => {
  await page.goto('/recorded');
  await page.locator('[data-operation]').first().waitFor();
  const all = await page.locator('[data-operation]').count();
  await page.getByRole('textbox', { name: 'Search' }).fill('export');
  await page.locator(`[data-operations]:not([data-operations="${all}"])`).waitFor();
  expect(await page.locator('[data-operation]').count()).toBeLessThan(all);
  await page.getByRole('textbox', { name: 'Search' }).fill('no such thing');
  await page.getByText('Nothing matches').waitFor();
  await looksRight(page, 'trust-recorded-nothing');
});

it('says in red on which day the record differs', async () => {
  await mood(bench, { differs: true });
  await page.goto('/settings/trust');
  await page.getByText('1 of 30 days differs').waitFor();
  expect(await page.locator('[data-equal="false"]').count()).toBe(1);
  await looksRight(page, 'trust-differs', false);
});

it.each(['alerts', 'analytics', 'recording'])('loads and fails in words: %s', async (name) => {
  await mood(bench, { scenario: 'slow' });
  await page.goto(`/settings/${name}`);
  await page.locator('[data-state="loading"]').waitFor();
  await expectAccessible(page);
  await mood(bench, { scenario: 'error' });
  await page.reload();
  await page.locator('[data-state="failed"]').waitFor();
  await looksRight(page, `trust-${name}-failed`);
});

it('erases somebody who has left only after the name was typed', async () => {
  await page.goto('/team');
  const actions = page.getByRole('button', { name: 'Actions for Пётр Соколов' });
  await actions.click();
  await page.getByRole('menuitem', { name: 'Erase…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/^Type/).fill('Somebody else');
  await dialog.getByRole('button', { name: 'Erase for good' }).click();
  await dialog.getByText('This is not the name above.').waitFor();
  await looksRight(page, 'trust-erase', false);
  await dialog.getByLabel(/^Type/).fill('Пётр Соколов');
  await mood(bench, { scenario: 'conflict' });
  await dialog.getByRole('button', { name: 'Erase for good' }).click();
  await dialog.getByText('Someone else changed this person meanwhile').waitFor();
  await mood(bench);
  await dialog.getByRole('button', { name: 'Erase for good' }).click();

  await page.getByText('The person is erased.').waitFor();
  await actions.waitFor({ state: 'detached' });
});
