// Reports that are made by themselves, and stopping one that is being made, over the mock API.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import {
  type Bench,
  choose,
  expectAccessible,
  looksRight,
  mood,
  open,
  picture,
  start,
  stop,
  timersRun,
} from './kit';

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

const id = (number: number) => `01939f00-0000-7000-b000-00000000000${number}`;
const schedule = (number: number) => page.locator(`[data-schedule="${id(number)}"]`);
const titled = (title: string) => page.locator('[data-schedule]', { hasText: title });
const chooseAndLeave = async (text: string) => {
  await choose(page, text);
  await page.keyboard.press('Tab');
};
const add = () => page.getByRole('button', { name: 'Add the schedule' });
const save = () => page.getByRole('button', { name: 'Save the schedule' });

it('adds a schedule by keyboard alone, and shows when it comes next', async () => {
  await page.goto('/reports');
  await page.getByRole('link', { name: 'Schedules' }).focus();
  await page.keyboard.press('Enter');
  await schedule(1).waitFor();
  await page.getByRole('link', { name: 'Add a schedule' }).focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('Title').focus();
  await page.keyboard.type('Team on Fridays');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  expect(await page.getByRole('checkbox', { name: 'PDF' }).isChecked()).toBe(false);
  await page.getByRole('combobox', { name: 'On', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: 'Friday' }).waitFor();
  await timersRun(page);
  for (let down = 0; down < 4; down += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ControlOrMeta+A');
  await chooseAndLeave('16:45');
  await page.keyboard.press('ControlOrMeta+A');
  await chooseAndLeave('Lisbon');
  await chooseAndLeave('Minh');
  await looksRight(page, 'schedules-new');
  await add().focus();
  await page.keyboard.press('Enter');

  await page.getByText(/^Saved\. Next: Fri, .* 16:45\.$/).waitFor();
  const made = page.locator('[data-asked]');
  await made.getByText('Every Friday at 16:45, Europe/Lisbon').waitFor();
  expect(await made.locator('[data-coming] time').count()).toBe(3);
  await made.getByText('Excel', { exact: true }).waitFor();
  await made.getByRole('button', { name: /^2 people/ }).click();
  await made.getByText('Minh Anh Nguyễn').waitFor();
  expect(await made.evaluate((own) => own === document.activeElement)).toBe(false);
  await looksRight(page, 'schedules-added');
});

it('sends nothing when Enter is pressed in a list in which nothing is marked', async () => {
  await page.goto('/reports/schedules/new');
  await page.getByLabel('Title').fill('Half filled in');
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST') sent.push(request.url());
  });
  await page.getByRole('combobox', { name: 'Recipients' }).focus();
  await page.keyboard.type('nobody is called that');
  await page.keyboard.press('Enter');
  await timersRun(page);

  expect(sent).toEqual([]);
  expect(await add().isVisible()).toBe(true);
  await add().click();
  await page.getByText(/^Saved\. Next:/).waitFor();
  expect(sent.length).toBeGreaterThan(0);
});

it('adds one schedule where the answer to the first try got lost', async () => {
  await page.goto('/reports/schedules/new');
  await page.getByLabel('Title').fill('Only once');
  await mood(bench, { lose: '/report-schedules' });
  await add().click();
  await page.getByText('It is not known whether it was saved.').waitFor();
  expect(await page.getByLabel('Title').inputValue()).toBe('Only once');
  await mood(bench);
  await add().click();
  await page.getByText(/^Saved\. Next:/).waitFor();
  await titled('Only once').waitFor();
  expect(await titled('Only once').count()).toBe(1);
});

it('shows what is missing and what the API refuses at its field, and loses nothing', async () => {
  await page.goto(`/reports/schedules/new?definition=${id(9)}`);
  await page.getByLabel('Title').waitFor();
  await add().click();
  await page.getByText('Enter a title.').waitFor();
  await page.getByLabel('Title').fill('Of something gone');
  await add().click();
  await page.getByText('Is no definition that you may read.').waitFor();
  expect(await page.getByLabel('Title').inputValue()).toBe('Of something gone');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-invalid')))
    .toBe('true');
  await looksRight(page, 'schedules-refused');

  await page.getByRole('link', { name: 'Reports', exact: true }).first().click();
  await page.getByRole('dialog', { name: 'Leave without saving?' }).waitFor();
  await page.getByRole('button', { name: 'Keep editing' }).click();
  await page.getByRole('combobox', { name: 'Report', exact: true }).click();
  await page.getByRole('option', { name: 'Report of a person' }).click();
  await add().click();
  await page.getByText('Choose a person.').waitFor();
});

it('compares two versions where somebody else saved meanwhile', async () => {
  await page.goto('/reports/schedules');
  await schedule(1).getByRole('link', { name: /^Edit/ }).click();
  await save().waitFor();
  await looksRight(page, 'schedules-edit');
  await page.getByLabel('Title').fill('Team, mine');
  await mood(bench, { scenario: 'conflict' });
  await save().click();

  await page.getByText('Someone else changed this meanwhile').waitFor();
  await page.getByText('Title: yours is “Team, mine”, theirs is').waitFor();
  expect(await page.getByLabel('Title').inputValue()).toBe('Team, mine');
  await looksRight(page, 'schedules-conflict');
  await page.getByRole('button', { name: 'Save mine' }).click();
  await page.getByText(/^Saved\. Next:/).waitFor();
  await titled('Team, mine').waitFor();
});

it('is no conflict with oneself to edit what was just turned off', async () => {
  await page.goto('/reports/schedules');
  await schedule(1).getByRole('link', { name: /^Edit/ }).click();
  await save().waitFor();
  await page.getByRole('link', { name: 'Cancel' }).click();
  await schedule(1).getByRole('switch').press('Space');
  await page.getByText('It is off.', { exact: true }).waitFor();
  await schedule(1).getByRole('link', { name: /^Edit/ }).click();
  await page.getByText('Somebody turned it off.').waitFor();
  await page.getByRole('combobox', { name: 'Report', exact: true }).click();
  await page.getByRole('option', { name: 'Report of a person' }).click();
  await page.getByRole('combobox', { name: 'Person', exact: true }).click();
  await page.getByRole('option', { name: 'Minh Anh Nguyễn' }).click();
  await page.getByRole('switch').press('Space');
  await save().click();
  await page.getByText(/^Saved\. Next: Mon, /).waitFor();
  await schedule(1).getByText('Report of Minh Anh Nguyễn').waitFor();
});

it('says why a schedule is off, and turns it on', async () => {
  await page.goto(`/reports/schedules?schedule=${id(3)}`);
  const asked = page.locator('[data-asked]');
  await asked.getByText('Its owner may not order reports any more.').waitFor();
  expect(await asked.getAttribute('data-schedule')).toBe(id(3));
  expect(await asked.evaluate((own) => own === document.activeElement)).toBe(true);
  await asked.locator('[data-last="failed"]').waitFor();
  const toggle = asked.getByRole('switch');
  expect(await toggle.isChecked()).toBe(false);
  await mood(bench, { scenario: 'conflict' });
  await toggle.press('Space');
  await asked.getByText('Someone else changed this schedule meanwhile').waitFor();
  await expectAccessible(page);
  await mood(bench);
  await toggle.press('Space');
  await page.getByText(/^It is on\. Next:/).waitFor();
  expect(await toggle.isChecked()).toBe(true);
  expect(await asked.locator('[data-coming] time').count()).toBe(3);
  await asked.locator('[data-last="failed"]').waitFor();
  await toggle.press('Space');
  await page.getByText('It is off.', { exact: true }).waitFor();
  await asked.getByText('Somebody turned it off.').waitFor();
});

it('cannot turn on what makes a report that is gone, and says so', async () => {
  await page.goto('/reports/schedules');
  await schedule(4).getByRole('switch').press('Space');
  await schedule(4).getByText('The report that it makes is gone, or not yours to read.').waitFor();
  expect(await schedule(4).getByRole('switch').isChecked()).toBe(false);
  await schedule(4)
    .getByRole('button', { name: /^Send me a test/ })
    .click();
  await schedule(4).getByText('The report that it makes is not there any more.').waitFor();
  await looksRight(page, 'schedules-gone');
});

it('sends a test and shows it until it is done', async () => {
  await page.goto('/reports/schedules');
  await schedule(2)
    .getByRole('button', { name: /^Send me a test/ })
    .click();
  const test = schedule(2).locator('[data-test-run]');
  await test.getByRole('progressbar').waitFor();
  await looksRight(page, 'schedules-test');
  await test.locator('[data-run-status="done"]').waitFor({ timeout: 20_000 });
  await test.getByRole('button', { name: /^Download PDF/ }).waitFor();
  await expectAccessible(page);
});

it('leads from the last result to its run, and from a run to its schedule', async () => {
  await page.goto('/reports/schedules');
  await schedule(1)
    .getByRole('link', { name: /^See the last run/ })
    .click();
  const asked = page.locator('[data-asked-run]');
  await asked.locator('[data-run]').waitFor();
  await looksRight(page, 'schedules-run');
  await asked.getByRole('link', { name: /^Its schedule/ }).click();
  await page.locator('[data-asked]').waitFor();
  expect(await page.locator('[data-asked]').getAttribute('data-schedule')).toBe(id(1));
});

it('says that a report or a schedule of an old mail is gone', async () => {
  await page.goto('/reports?run=01939f00-0000-7000-b000-0000000000ff');
  await page.getByText('That report isn’t here any more').waitFor();
  await page.locator('[data-run]').first().waitFor();
  await page.goto('/reports/schedules?schedule=01939f00-0000-7000-b000-0000000000ff');
  await page.getByText('That schedule isn’t here any more').waitFor();
  await schedule(1).waitFor();
  await expectAccessible(page);
});

it('cancels a run that is being made, and says so where that did not work', async () => {
  const order = () =>
    fetch(`${bench.origin}/api/v1/admin/export-report`, {
      method: 'POST',
      body: JSON.stringify({ kind: 'daily', formats: ['pdf'], date: '2026-11-20' }),
    });
  await order();
  await page.goto('/reports');
  const first = page.locator('[data-run]').first();
  const cancel = first.getByRole('button', { name: /^Cancel/ });
  await cancel.waitFor();
  await picture(page, 'schedules-running');
  await cancel.click();
  await page.locator('[data-run-status="cancelled"]').waitFor();
  await page.getByText('Nobody was written to, and no file is kept.').waitFor();
  await looksRight(page, 'schedules-cancelled');

  await mood(bench, { fail: '/cancel' });
  await order();
  await page.reload();
  await cancel.click();
  await first.getByRole('alert').waitFor();
  await expectAccessible(page);
});

it('deletes a schedule after a question, also when somebody changed it meanwhile', async () => {
  await page.goto('/reports/schedules');
  await schedule(2)
    .getByRole('button', { name: /^Delete/ })
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('The reports that it made stay.').waitFor();
  await looksRight(page, 'schedules-delete', false);
  await mood(bench, { scenario: 'conflict' });
  await dialog.getByRole('button', { name: 'Delete' }).click();
  await dialog.getByText('Someone else changed this schedule meanwhile').waitFor();
  await mood(bench);
  await dialog.getByRole('button', { name: 'Delete' }).click();
  await schedule(2).waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
});
