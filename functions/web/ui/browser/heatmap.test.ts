// The heat map in a real browser: by mouse, by keyboard, in other zones and on a narrow screen.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { type Bench, looksRight, mood, open, start, stop } from './kit';

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

const show = async (query = '') => {
  await page.goto(`/analytics/heatmap${query}`);
  await page.locator('[data-heat-map]').waitFor();
};
const cell = (name: string) => page.locator(`[data-cell="${name}"]`);
const to = () => page.getByRole('textbox', { name: 'To', exact: true });
const focused = () =>
  page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.cell);
const choose = async (label: string, option: string | RegExp) => {
  await page.getByRole('combobox', { name: label }).click();
  await page.getByRole('option', { name: option }).first().click();
};

it('is a table with a header for each day and hour, and one stop for the Tab key', async () => {
  await show();
  const table = page.getByRole('table', { name: /^Actions by weekday and hour/ });

  expect(await table.getByRole('rowheader').count()).toBe(7);
  expect(await table.getByRole('columnheader').count()).toBe(24);
  expect(await table.locator('button[tabindex="0"]').count()).toBe(1);
  expect(await cell('1-9').getAttribute('aria-label')).toMatch(
    /^Monday, 09:00 to 10:00: \d+ actions$/,
  );
});

it('is walked through by arrow keys, and a cell opens its rows', async () => {
  await show();
  await cell('1-9').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toBe('2-10');
  await page.keyboard.press('Home');
  expect(await focused()).toBe('2-0');
  await page.keyboard.press('Control+End');
  expect(await focused()).toBe('7-23');
  await cell('2-10').focus();
  const count = await cell('2-10').textContent();
  await page.keyboard.press('Enter');

  const drawer = page.getByRole('dialog', { name: 'Tuesday, 10:00 to 11:00' });
  await drawer.getByText(`${count} actions by the clock of`).waitFor();
  await drawer.locator('[data-event]').first().waitFor();
  await page.keyboard.press('Escape');
  await drawer.waitFor({ state: 'hidden' });
  expect(await focused()).toBe('2-10');
});

it('begins with the clock of this browser and moves with another', async () => {
  await show();
  const here = await cell('1-9').textContent();
  await choose('Clock of', /^Asia\/Tokyo/);
  await page.getByText('by the clock of Asia/Tokyo').waitFor();

  expect(await cell('1-9').textContent()).not.toBe(here);
  expect(page.url()).toContain('zone=Asia');
});

it('shows one person, and nothing of somebody who opted out', async () => {
  await show();
  const all = await page.locator('[data-total]').getAttribute('data-total');
  await choose('Person', 'Tomasz Wiśniewski');
  await page.waitForURL(/user=/);
  await page.locator(`[data-total]:not([data-total="${all}"])`).waitFor();

  await choose('Person', 'Aisha Okafor');
  await page.getByText('Opted out').waitFor();
  expect(await page.locator('[data-heat-map]').count()).toBe(0);
});

it('says which day was refused, at its field', async () => {
  await show('?from=2026-11-01&to=2026-11-20');
  await to().fill('2026-10-20');
  await page.getByText('Must not be before the first day.').waitFor();
  expect(await to().getAttribute('aria-invalid')).toBe('true');
});

it('stands upright where there is no room', async () => {
  await page.setViewportSize({ width: 360, height: 780 });
  await show();
  expect(await page.locator('[data-heat-map="upright"]').count()).toBe(1);
  await cell('1-9').focus();
  await page.keyboard.press('ArrowRight');
  expect(await focused()).toBe('2-9');
  await page.setViewportSize({ width: 1280, height: 860 });
  await page.locator('[data-heat-map="wide"]').waitFor();
  await looksRight(page, 'heatmap-person');
});
