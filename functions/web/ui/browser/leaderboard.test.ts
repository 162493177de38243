// Leaderboard, trends, forecast and the figures of one person in a real browser.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Bench, expectAccessible, looksRight, mood, open, start, stop } from './kit';

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

const ranked = () => page.locator('[data-ranked]');

describe('leaderboard', () => {
  it('states its formula and weights, and who is not listed', async () => {
    await page.goto('/analytics/leaderboard');
    await ranked().first().waitFor();

    await page.getByText('Points are each value times its weight').waitFor();
    expect(await page.locator('[data-weight]').count()).toBe(8);
    await page.getByText('1 person opted out and isn’t listed.').waitFor();
    expect(await page.getByText('Aisha Okafor').count()).toBe(0);
  });

  it('goes by another axis, with its own weights', async () => {
    await page.goto('/analytics/leaderboard');
    await ranked().first().waitFor();
    await page.locator('label', { hasText: 'Result' }).click();
    await page.locator('[data-board="result"]').waitFor();

    expect(await page.locator('[data-weight]').count()).toBe(2);
    expect(page.url()).toContain('axis=result');
  });

  it('unfolds what points are made of, down to the rows', async () => {
    await page.goto('/analytics/leaderboard');
    await ranked().first().waitFor();
    const unfold = page.getByRole('button', { name: /^What the points of Tomasz/ });
    await unfold.focus();
    await page.keyboard.press('Enter');
    expect(await unfold.getAttribute('aria-expanded')).toBe('true');
    await expectAccessible(page);
    await page.locator('[data-part="feedback_in_time"]', { hasText: '%' }).waitFor();
    await page.locator('[data-part] button').first().click();

    const drawer = page.getByRole('dialog');
    await drawer.locator('[data-event]').first().waitFor();
    await drawer.getByText('Tomasz Wiśniewski').first().waitFor();
  });

  it('gives no rank for too few days, and says why', async () => {
    await page.goto('/analytics/leaderboard?from=2026-11-23&to=2026-11-24');
    await page.locator('[data-rank="none"]').first().waitFor();

    await page.getByText('Too few days for a rank: 2 of 5.').first().waitFor();
    await looksRight(page, 'leaderboard-too-few');
  });
});

describe('trends', () => {
  it('chooses a metric from its group and shows the same as a table', async () => {
    await page.goto('/analytics/trends');
    await page.locator('.recharts-line').first().waitFor();
    await page.getByRole('combobox', { name: 'Metric' }).click();
    await page.getByText('Data care').waitFor();
    await page.getByRole('option', { name: 'Time to hire' }).click();
    await page.getByRole('combobox', { name: 'Job' }).waitFor();
    await page.locator('label', { hasText: 'Weeks' }).click();
    await page.locator('label', { hasText: 'Table' }).click();
    await page.getByRole('table', { name: 'Time to hire by time' }).waitFor();

    expect(await page.locator('[data-point]').count()).toBe(6);
    await page.locator('[data-point] button').first().click();
    await page.locator('[data-explanation="time_to_hire"]').waitFor();
  });

  it('says the lines in words', async () => {
    await page.goto('/analytics/trends?metric=actions');
    await page.getByRole('img', { name: /^Actions\. From \d+ to \d+, at least/ }).waitFor();
  });
});

describe('forecast', () => {
  it('says how well it did on the past', async () => {
    await page.goto('/analytics/forecast');
    await page.getByText('it was off by 0.7 on average').waitFor();
    expect(await page.locator('[data-forecast-state="shown"]').count()).toBe(2);
  });

  it('says when there is too little data', async () => {
    await mood(bench, { scenario: 'empty' });
    await page.goto('/analytics/forecast');
    await page.getByText('There are 3 weeks of history; it takes 12.').waitFor();
    await looksRight(page, 'forecast-too-little');
  });
});

describe('figures of one person', () => {
  it('shows the rank to an admin', async () => {
    await page.goto('/team/01939f00-0000-7000-8000-000000000002/performance');
    await page.getByText(/^Rank \d of 5$/).waitFor();
  });

  it('shows one’s own without a rank where the organisation shows none', async () => {
    await mood(bench, { permissions: ['view_candidates'] });
    await page.goto('/me/performance');
    await page.locator('[data-rank="hidden"]').waitFor();
    await page.locator('[data-explain]').first().click();
    await page.getByRole('link', { name: 'your recorded actions of these days' }).waitFor();
    await expectAccessible(page);
  });

  it('has nothing about somebody who opted out', async () => {
    await mood(bench, { opted_out: true });
    await page.goto('/me/performance');
    await page.getByText('you haven’t agreed to them').waitFor();
    await looksRight(page, 'my-figures-opted-out');
  });
});
