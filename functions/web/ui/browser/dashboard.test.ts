// The dashboard in a real browser: what it asks for and when, what it shows when something fails.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { type Bench, looksRight, mood, open, picture, slow, start, stop } from './kit';

let bench: Bench;
let page: Page;
let asked: URL[];
beforeAll(async () => {
  bench = await start();
});
afterAll(() => stop(bench));
beforeEach(async () => {
  await mood(bench);
  page = await (await open(bench, 'light', 1280)).newPage();
  asked = [];
  // Finished ones: under test, React mounts twice and takes its first question back.
  page.on('requestfinished', (request) => {
    if (request.url().includes('/admin/dashboard')) asked.push(new URL(request.url()));
  });
});
afterEach(() => page.context().close());

const show = async (query = '') => {
  await page.goto(`/dashboard${query}`);
  await page.locator('[data-metric]').first().waitFor();
  await page.locator('[aria-label="Latest actions"] [data-event]').first().waitFor();
};
const wait = (ms: number) => page.waitForTimeout(ms);
const rows = () =>
  page
    .locator('[aria-label="Latest actions"] [data-event]')
    .evaluateAll((found) => found.map((row) => row.getAttribute('data-event')));
/** As when another tab comes to the front, or this one again. */
const turn = (state: 'hidden' | 'visible') =>
  page.evaluate((now) => {
    Object.defineProperty(document, 'visibilityState', { value: now, configurable: true });
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  }, state);

it('is usable within a second', async () => {
  await show();
  const took: number[] = [];
  // The best of five: other work on the machine slows a load down, and nothing speeds it up.
  for (let load = 0; load < 5; load += 1) {
    const began = Date.now();
    await page.reload();
    await page.locator('[data-metric]').first().waitFor();
    took.push(Date.now() - began);
  }
  console.log(`dashboard usable after ${took.join(', ')} ms`);
  expect(Math.min(...took)).toBeLessThan(1_000 * slow);
});

it('is where an admin lands', async () => {
  await page.goto('/');
  await page.getByRole('heading', { name: 'Dashboard' }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/dashboard');
});

it('asks every second for what is new, and adds each row once', async () => {
  await show();
  const first = await rows();
  await wait(7_000);
  const later = await rows();

  expect(asked.length).toBeGreaterThanOrEqual(5);
  expect(asked.length).toBeLessThanOrEqual(9);
  expect(asked[0]?.searchParams.has('since')).toBe(false);
  expect(asked.slice(1).every((url) => url.searchParams.has('since'))).toBe(true);
  expect(later[0]).not.toBe(first[0]);
  expect(new Set(later).size).toBe(later.length);
  expect(await page.locator('[data-announcement]').textContent()).not.toBe('');
  expect(await page.getByLabel('Latest actions').getAttribute('aria-live')).toBe('off');
});

it('keeps the sums it has in the seconds in which they are not read again', async () => {
  const answers: Promise<Record<string, { state: string }>>[] = [];
  page.on('response', (response) => {
    const { pathname, searchParams } = new URL(response.url());
    if (pathname.endsWith('/admin/dashboard') && searchParams.has('since'))
      answers.push(response.json());
  });
  await show();
  const tiles = await page.locator('[data-metric]').count();
  await wait(6_000);

  const states = (part: string) =>
    Promise.all(answers.map(async (answer) => (await answer)[part]?.state));
  for (const part of ['tiles', 'leaderboard', 'alerts'])
    expect(new Set(await states(part))).toEqual(new Set(['ok', 'unchanged']));
  expect(new Set(await states('feed'))).toEqual(new Set(['ok']));
  expect(await page.locator('[data-metric]').count()).toBe(tiles);
  expect(await page.locator('[data-alert]').count()).toBeGreaterThan(0);
});

it('lets the light of a fresh row fade although more answers come', async () => {
  await show();
  const known = await rows();
  const fresh = page.locator('[aria-label="Latest actions"] [data-event][class]').first();
  await fresh.waitFor();
  const id = await fresh.getAttribute('data-event');
  expect(known).not.toContain(id);
  const before = asked.length;
  await expect.poll(() => asked.length, { timeout: 5_000 }).toBeGreaterThanOrEqual(before + 2);
  expect(await page.locator(`[data-event="${id}"]`).getAttribute('class')).not.toBeNull();
});

it('says how old it is, and stops when told', async () => {
  await show();
  await page.getByText(/^Live, updated \d s ago$/).waitFor();
  await page.getByRole('switch', { name: 'Live' }).press('Space');
  const before = asked.length;
  await wait(5_000);

  expect(asked.length).toBe(before);
  await page.getByText(/^Paused, updated [4-9] s ago$/).waitFor();
  await page.getByRole('switch', { name: 'Live' }).press('Space');
  await page.getByText(/^Live, updated [01] s ago$/).waitFor();
});

it('asks nothing while nobody looks, and catches up at once', async () => {
  await show();
  await turn('hidden');
  await wait(500);
  const before = asked.length;
  await wait(5_000);
  expect(asked.length).toBe(before);

  await turn('visible');
  await wait(1_000);
  expect(asked.length).toBeGreaterThan(before);
  expect(asked.at(-1)?.searchParams.has('since')).toBe(true);
});

it('shows the failure of one part and goes on with the others', async () => {
  await mood(bench, { part: 'leaderboard,alerts' });
  await show('?period=month');
  await page.locator('[data-part-failed="The leaderboard"]').waitFor();
  await page.locator('[data-part-failed="The alerts"]').waitFor();
  expect(await page.locator('[data-part-failed]').count()).toBe(2);
  await looksRight(page, 'dashboard-part-failed');

  await mood(bench);
  await page.locator('[data-leader]').first().waitFor();
  expect(await page.locator('[data-part-failed]').count()).toBe(0);

  await mood(bench, { part: 'tiles' });
  await page.getByText('The figures can’t be shown up to date').waitFor();
  expect(await page.locator('[data-metric]').count()).toBeGreaterThan(0);
});

it('keeps what it knew without a connection, says so, and comes back', async () => {
  await show();
  await page.context().setOffline(true);
  await page.locator('[data-freshness="failed"]').waitFor();
  await page.getByText('Hirelog can’t be reached').waitFor();
  expect(await page.locator('[data-metric]').count()).toBeGreaterThan(0);
  await picture(page, 'dashboard-offline');

  await page.context().setOffline(false);
  await page.locator('[data-freshness="live"]').waitFor();
});

it('changes the period, and keeps it in the address', async () => {
  await show();
  await page.locator('label', { hasText: 'Month' }).click();
  await page.locator('[data-leader]').first().waitFor();

  expect(page.url()).toContain('period=month');
  expect(asked.some((url) => url.searchParams.get('period') === 'month')).toBe(true);
});

it('explains a number from its rows, by keyboard, and gives the focus back', async () => {
  await show('?period=month');
  const button = page.getByRole('button', { name: 'Explain: Moved to hired' });
  await button.focus();
  await page.keyboard.press('Enter');
  const drawer = page.getByRole('dialog', { name: 'Moved to hired' });
  await drawer.locator('[data-event]').first().waitFor();
  await drawer.getByText('Moved to hired, less those taken back').waitFor();
  const value = await page.locator('[data-metric="moved_to_hired"]').textContent();
  expect(value).toContain(String(await sumOf()));
  await page.keyboard.press('Escape');
  await drawer.waitFor({ state: 'hidden' });
  // The drawer gives the focus back in a timer after it is gone.
  await button.and(page.locator(':focus')).waitFor();

  async function sumOf(): Promise<number> {
    const more = drawer.getByRole('button', { name: 'Load more' });
    while (await more.isVisible()) {
      const known = await drawer.locator('[data-event]').count();
      await more.click();
      await drawer.locator('[data-event]').nth(known).waitFor();
    }
    const cells = await drawer.locator('[data-event] td:last-child').allTextContents();
    return cells.reduce((sum, text) => sum + Number(text), 0);
  }
});

it('names the people behind a number of the team, and explains the part of one', async () => {
  await show('?period=month');
  await page.getByRole('button', { name: 'Explain: Active time' }).click();
  const drawer = page.getByRole('dialog', { name: 'Active time' });
  await drawer.getByText(/listed for one person at a time/).waitFor();
  const times = await drawer.locator('[data-person] button').allTextContents();
  expect(times.filter((text) => !/^[\d,]+\s(h|min|s)\b/.test(text))).toEqual([]);
  await looksRight(page, 'explain-people', false);
  const person = drawer.locator('[data-person]').first();
  const name = (await person.locator('td').first().textContent()) ?? '';
  await person.getByRole('button').focus();
  await page.keyboard.press('Enter');

  await drawer.locator('[data-event]').first().waitFor();
  await drawer.locator('dd', { hasText: name }).waitFor();
  await drawer.locator('[data-whole-number]:focus').waitFor();
  await page.keyboard.press('Enter');
  await drawer.locator('[data-person] button:focus').waitFor();
});

it('says which days the leaderboard compares, whatever the tiles show', async () => {
  await show('?period=day');
  const compared = page.locator('[data-compared]');
  const short = await compared.textContent();
  await page.locator('label', { hasText: 'Month' }).click();
  await page.locator('[data-leader]').first().waitFor();

  await expect.poll(() => compared.textContent()).not.toBe(short);
  expect(short).toMatch(/\d – \d/);
});
