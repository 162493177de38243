// Putting a report together, keeping it and ordering it in a real browser.
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

const build = async (search = '') => {
  await page.goto(`/reports/builder${search}`);
  await settled();
  // The list that can be sorted is a part of its own, and may come after the numbers.
  await figures().waitFor();
};
/** The preview shows what is chosen now. */
const settled = () => page.locator('[data-preview="shown"] [data-metric]').first().waitFor();
const figures = () => page.getByRole('list', { name: 'Figures of the report' });
const chosen = () =>
  figures()
    .locator('[data-entry]')
    .evaluateAll((entries) => entries.map((entry) => entry.getAttribute('data-entry')));
const tiles = () =>
  page
    .locator('[data-preview] [data-metric]')
    .evaluateAll((found) => found.map((tile) => tile.getAttribute('data-metric')));
const choose = async (label: string, option: string) => {
  await page.getByRole('combobox', { name: label, exact: true }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
};
const button = (name: string) => page.getByRole('button', { name, exact: true });
const given = ['status_changes', 'candidates_added', 'moved_to_hired', 'active_time', 'actions'];

describe('the builder', () => {
  it('starts from the standard report and shows its numbers', async () => {
    await build();

    expect(await chosen()).toEqual(given);
    expect(await tiles()).toEqual(given);
    expect(await page.locator('[data-bar]').count()).toBeGreaterThan(4);
    expect(await page.locator('[data-heat-map]').count()).toBe(1);
    expect(await page.locator('[data-row]').count()).toBe(6);
    await page.getByText('Opted out, so there are no figures.').waitFor();
    await looksRight(page, 'builder');
  });

  it('is filled with the keyboard alone, and the preview follows', async () => {
    await build();
    const search = page.getByRole('textbox', { name: 'Add figures' });
    await search.focus();
    await page.keyboard.type('mails sent');
    await page.getByText('1 figure', { exact: true }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');

    expect(await chosen()).toEqual([...given, 'mails_sent']);
    await page.locator('[data-preview="shown"] [data-metric="mails_sent"]').waitFor();
    expect(await tiles()).toEqual([...given, 'mails_sent']);
  });

  it('takes another order from the buttons, says so, and keeps the focus there', async () => {
    await build();
    const up = button('Move Actions up');
    await up.focus();
    await page.keyboard.press('Enter');
    await page.getByText('Actions is now 4 of 5.').waitFor();
    expect(await up.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.getByText('Actions is now 3 of 5.').waitFor();

    const order = [
      'status_changes',
      'candidates_added',
      'actions',
      'moved_to_hired',
      'active_time',
    ];
    expect(await chosen()).toEqual(order);
    await expect.poll(tiles).toEqual(order);
  });

  it('takes another order from the arrow keys on the handle', async () => {
    await build();
    const handle = page.getByRole('button', { name: 'Move Status changes', exact: true });
    await handle.focus();
    await page.keyboard.press('Space');
    await figures().locator('[data-dragging]').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.waitForTimeout(300);
    await page.keyboard.press('Space');

    await expect.poll(async () => (await chosen()).indexOf('status_changes')).toBe(2);
  });

  it('takes another order by dragging', async () => {
    await build();
    const handle = page.getByRole('button', { name: 'Move Status changes', exact: true });
    const from = await handle.boundingBox();
    const to = await figures().locator('[data-entry="actions"]').boundingBox();
    if (!from || !to) throw new Error('nothing to drag');
    const [x, y] = [from.x + from.width / 2, from.y + from.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x, y + 12, { steps: 4 });
    await page.mouse.move(x, to.y + to.height * 0.8, { steps: 20 });
    await page.waitForTimeout(300);
    await page.mouse.up();

    await expect.poll(chosen).toEqual([...given.slice(1), 'status_changes']);
  });

  it('shows what the API refuses at its field and keeps the numbers from before', async () => {
    await build();
    await choose('About', 'One person');
    await page.locator('[data-preview="shown"]').waitFor();
    await choose('One row for each', 'Job');

    await page.getByText('Must be day, week or month in a report of one person.').waitFor();
    await page.getByText('This report can’t be made like that').waitFor();
    expect(await page.locator('[data-preview="refused"] [data-metric]').count()).toBeGreaterThan(3);
    await figures()
      .locator('[data-entry="actions"]')
      .getByText('Is about people: it cannot go by job.')
      .waitFor();
    await looksRight(page, 'builder-refused');
    await choose('One row for each', 'Week');
    await settled();
    expect(await page.getByText('Is about people').count()).toBe(0);
  });

  it('offers only figures that fit', async () => {
    await build();
    expect(await page.locator('[data-choice="time_to_hire"]').count()).toBe(0);
    await choose('One row for each', 'Week');

    await page.locator('[data-choice="time_to_hire"]').waitFor();
  });

  it('says that there must be a figure', async () => {
    await build();
    for (const _ of given) await figures().locator('[data-do="remove"]').first().click();

    await page.getByText('Must name at least one number.').waitFor();
    await page.getByRole('status').getByText('Actions is taken off.').waitFor();
  });

  it('takes charts on and off, each of its kind', async () => {
    await build('?about=pipeline');
    const charts = page.getByRole('list', { name: 'Charts of the report' });
    await button('Add a chart').click();
    expect(await charts.locator('[data-entry]').count()).toBe(3);
    await choose('Kind of chart 3', 'Pipeline now');
    await page.getByText('Candidates in each status now').waitFor();
    await page.locator('[data-chart-kind="2"]:focus').waitFor();
    await button('Take Funnel off').click();
    await page.getByText('How many entered each stage').waitFor({ state: 'detached' });
    await settled();
    await looksRight(page, 'builder-pipeline');
  });

  it('shows its own trouble and goes on from there', async () => {
    await mood(bench, { fail: '/preview' });
    await page.goto('/reports/builder');
    await page.locator('[data-preview] [data-state="failed"]').waitFor({ timeout: 15_000 });
    await expectAccessible(page);
    await mood(bench);
    await button('Try again').click();
    await settled();
  });

  it('says when nothing happened', async () => {
    await mood(bench);
    await build();
    await mood(bench, { scenario: 'empty' });
    await page.getByText('Last month', { exact: true }).click();
    await page.getByText('Nothing happened in these days').waitFor();
    await looksRight(page, 'builder-empty');
  });

  it('refuses days in the future at their field', async () => {
    await build();
    await page.getByText('Other days', { exact: true }).click();
    await page
      .getByRole('textbox', { name: 'To', exact: true })
      .or(page.getByLabel('To', { exact: true }))
      .first()
      .fill('2099-01-01');

    await page.getByText('Must not be in the future.').waitFor();
  });
});

describe('keeping a report', () => {
  it('asks for a title, saves, and finds it among the saved reports', async () => {
    await build('?about=interviews');
    await button('Save').click();
    await page.getByText('Must not be empty.').waitFor();
    const title = page.getByLabel('Title');
    expect(await title.evaluate((element) => element === document.activeElement)).toBe(true);
    await title.fill('Interviews, mine');
    await button('Save').click();
    await page.getByText('“Interviews, mine” is saved.').waitFor();
    await page.waitForURL(/definition=/);
    expect(await button('Save').isDisabled()).toBe(true);
    await page.getByRole('link', { name: 'Reports', exact: true }).first().click();

    await page.getByRole('list', { name: 'Saved reports' }).getByText('Interviews, mine').waitFor();
  });

  it('does not lose what is not saved', async () => {
    await build();
    await button('Take Actions off').click();
    await page.getByRole('link', { name: 'Reports', exact: true }).first().click();
    await page.getByText('Leave without saving?').waitFor();
    await button('Keep editing').click();
    expect(await chosen()).toEqual(given.slice(0, 4));
  });

  it('lets two people decide who is right', async () => {
    await page.goto('/reports');
    await page.getByRole('link', { name: 'Warehouse hiring' }).click();
    await settled();
    await page.getByLabel('Title').fill('Warehouse, weekly');
    await mood(bench, { scenario: 'conflict' });
    await button('Save').click();
    await page.getByText('Someone else changed this meanwhile').waitFor();
    await page.getByText('yours is “Warehouse, weekly”, theirs is “Warehouse hiring”').waitFor();
    await expectAccessible(page);
    await mood(bench);
    await button('Save mine').click();
    await page.getByText('“Warehouse, weekly” is saved.').waitFor();
  });

  it('keeps a copy of what a colleague shares', async () => {
    await page.goto('/reports');
    await page.getByRole('link', { name: 'Interviews of the month' }).click();
    await settled();
    await page.getByText(/^Shared by /).waitFor();
    expect(await button('Save').count()).toBe(0);
    expect(await button('Delete…').count()).toBe(0);
    await button('Save as copy').click();

    await page.getByText('“Copy of Interviews of the month” is saved.').waitFor();
    await button('Delete…').waitFor();
  });

  it('duplicates and deletes in the list', async () => {
    await page.goto('/reports');
    await page.getByRole('button', { name: 'Actions for Monday round', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Duplicate' }).click();
    await page.getByText('“Copy of Monday round” is saved.').waitFor();
    await button('Actions for Copy of Monday round').click();
    await page.getByRole('menuitem', { name: 'Delete…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Reports that were made with it stay as they are.').waitFor();
    await dialog.getByRole('button', { name: 'Delete', exact: true }).click();
    await page.getByText('“Copy of Monday round” is deleted.').waitFor();

    await page.getByRole('link', { name: 'Copy of Monday round' }).waitFor({ state: 'detached' });
  });
});

describe('ordering', () => {
  it('orders what is being built, saved or not', async () => {
    await build('?about=data_care');
    await button('Order this report').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('It doesn’t have to be saved for that.').waitFor();
    await expectAccessible(page);
    await dialog.getByText('Monthly', { exact: true }).click();
    await dialog.getByRole('button', { name: 'Order report' }).click();

    await page.getByText('“Monthly report of data care” is being made.').waitFor();
  });

  it('orders a saved report for a range of days', async () => {
    await page.goto('/reports');
    await button('Order Monday round').click();
    const what = page.getByRole('combobox', { name: 'Report' });
    expect(await what.inputValue()).toBe('Monday round');
    expect(await what.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    await page.getByText('Range', { exact: true }).click();
    await page.getByLabel('From').fill('2026-11-02');
    await page.getByLabel('To', { exact: true }).fill('2026-11-15');
    await button('Order report').click();

    await page.getByText('“Monday round” is being made.').waitFor();
    await page
      .locator('[data-run]', { hasText: 'Monday round, 2 – 15 Nov 2026' })
      .or(page.locator('[data-run]', { hasText: /Monday round, 2\s?–\s?15 Nov 2026/ }))
      .first()
      .waitFor();
  });

  it('asks which job a standard report is of', async () => {
    await page.goto('/reports');
    await page.locator('[data-definition]').first().waitFor();
    await choose('Report', 'Report of a job');
    await page.getByRole('combobox', { name: 'Job' }).waitFor();
    await looksRight(page, 'reports-order-job');
    await button('Order report').click();

    await page.getByText('“Daily report of a job” is being made.').waitFor();
  });
});
