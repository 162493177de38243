// The pipeline in a real browser: the board by mouse and keyboard, the table, moves of many, saved views, search.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  type Bench,
  expectAccessible,
  looksRight,
  mood,
  open,
  picture,
  start,
  stop,
  tooWide,
} from './kit';

let bench: Bench;
let page: Page;
beforeAll(async () => {
  bench = await start();
});
afterAll(() => stop(bench));
beforeEach(async () => {
  await mood(bench);
  page = await (await open(bench, 'light', 1600)).newPage();
});
afterEach(() => page.context().close());

const board = async (query = '') => {
  await page.goto(`/candidates${query}`);
  await page.locator('[data-card]').first().waitFor();
};
const column = (status: string) => page.locator(`[data-column="${status}"]`);
const cards = (status: string) => column(status).locator('[data-card]');
const count = async (status: string) =>
  Number(await column(status).locator('[data-count]').textContent());
const focused = () =>
  page.evaluate(() => {
    const card = document.activeElement?.closest<HTMLElement>('[data-card]');
    return {
      card: card?.dataset.card,
      column: card?.closest<HTMLElement>('[data-column]')?.dataset.column,
    };
  });

/** Carries the first card of a column to another one by mouse, and holds it there. */
async function carry(from: string, to: string): Promise<string> {
  const card = cards(from).first();
  const id = (await card.getAttribute('data-card')) ?? '';
  const start = await card.boundingBox();
  if (!start) throw new Error('not in sight');
  await page.mouse.move(start.x + 90, start.y + 50);
  await page.mouse.down();
  await page.mouse.move(start.x + 110, start.y + 60, { steps: 4 });
  // Folded columns got wider meanwhile.
  await page.locator('[data-lifted]').waitFor();
  const end = await column(to).boundingBox();
  if (!end) throw new Error('not in sight');
  await page.mouse.move(end.x + end.width / 2, end.y + 220, { steps: 12 });
  await page.locator('[data-refused]').first().waitFor();
  return id;
}

const rows = '[data-scroll-restoration-id="table"]';

/** Scrolls down until so many pixels are behind; the most cards or rows that were drawn at once. */
async function scrolled(scroller: string, drawn: string, pixels: number): Promise<number> {
  let most = 0;
  const down = () =>
    page.locator(scroller).evaluate((element) => {
      element.scrollTop = element.scrollHeight;
      return element.scrollTop;
    });
  await expect
    .poll(
      async () => {
        most = Math.max(most, await page.locator(drawn).count());
        return down();
      },
      { timeout: 40_000 },
    )
    .toBeGreaterThan(pixels);
  await page.locator(drawn).first().waitFor();
  return Math.max(most, await page.locator(drawn).count());
}

const score = async () => {
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: '4' }).check();
  await dialog.getByLabel('Notes').fill('Knows the trade');
};

describe('the board', () => {
  it('asks in place for what a step needs, and takes it back', async () => {
    await board();
    const before = [await count('new'), await count('screened')];
    const id = await carry('new', 'screened');
    await column('interviewed').getByText('Not possible from New').waitFor();
    await picture(page, 'board-dragging', false);
    await page.mouse.up();
    await score();
    await picture(page, 'board-move-form', false);
    await expectAccessible(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Move to Screened' }).click();

    await column('screened').locator(`[data-card="${id}"]`).waitFor();
    expect(await count('screened')).toBe((before[1] ?? 0) + 1);
    await page.getByText(/moved to Screened/).waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();

    await column('new').locator(`[data-card="${id}"]`).waitFor();
    expect([await count('new'), await count('screened')]).toEqual(before);
  });

  it('puts a card back that may not go there, and says where it may', async () => {
    await board();
    const id = await carry('new', 'interviewed');
    await page.mouse.up();

    const words = page.locator('[data-not-moved]');
    await words.getByText(/can’t go from New to Interviewed/).waitFor();
    await words.getByText('Possible next: Screened, Rejected, On hold.').waitFor();
    await column('new').locator(`[data-card="${id}"]`).waitFor();
    await picture(page, 'board-refused', false);
    await expectAccessible(page);

    await words.getByRole('button', { name: 'Move to On hold' }).click();
    await page.getByRole('dialog').getByLabel('Reason').waitFor();
  });

  it('drops on a folded column', async () => {
    await page.setViewportSize({ width: 2300, height: 900 });
    await board();
    for (const status of ['Interviewed', 'Technical round', 'HR round', 'Offered'])
      await page.getByRole('button', { name: `Fold ${status}` }).click();
    await carry('new', 'rejected');
    await page.mouse.up();
    await page.getByRole('dialog', { name: /New to Rejected/ }).waitFor();
  });

  it('carries a card by keyboard, also to a column out of sight', async () => {
    await page.setViewportSize({ width: 1000, height: 800 });
    await board();
    await cards('screened').first().locator('a').focus();
    const { card } = await focused();
    await page.keyboard.press('Space');
    for (const over of ['Interviewed', 'Technical round', 'HR round']) {
      await page.keyboard.press('ArrowRight');
      await page.getByText(`Over ${over}`).first().waitFor({ state: 'attached' });
    }
    await page.keyboard.press('Space');

    await column('hr_round').locator(`[data-card="${card}"]`).waitFor();
    await expect.poll(focused).toEqual({ card, column: 'hr_round' });
  });

  it('carries a card by keyboard to a step that asks for something', async () => {
    await board();
    await cards('new').nth(1).locator('a').focus();
    const { card } = await focused();
    await page.keyboard.press('Space');
    await page.locator('[data-refused]').first().waitFor();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Space');
    // A dialog takes the focus when it has come in.
    await page.getByRole('dialog').locator('input[type="radio"]:focus').waitFor();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Tab');
    await page.getByRole('dialog').locator('textarea:focus').waitFor();
    await page.keyboard.type('By keyboard');
    await page.keyboard.press('Escape');
    await page.getByText('Discard what you entered?').waitFor();
    await page.getByRole('button', { name: 'Keep editing' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Move to Screened' }).click();

    await column('screened').locator(`[data-card="${card}"]`).waitFor();
    await expect.poll(focused).toEqual({ card, column: 'screened' });
  });

  it('goes from card to card, selects and moves by key', async () => {
    await board();
    await cards('new').first().locator('a').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('x');
    await page.getByText('1 selected').waitFor();
    await page.keyboard.press('ArrowRight');
    expect((await focused()).column).toBe('screened');
    await page.keyboard.press('m');
    await page.locator('[data-move="technical_round"]').waitFor();
    await picture(page, 'board-menu', false);
    await expectAccessible(page);
    expect(await page.locator('[data-move]').count()).toBe(4);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');

    await page.getByText(/moved to HR round/).waitFor();
    await expect.poll(async () => (await focused()).column).toBe('hr_round');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/candidates/*');
  });

  it('asks again when somebody else was quicker', async () => {
    await page.setViewportSize({ width: 2300, height: 900 });
    await board();
    const id = await carry('screened', 'hr_round');
    await mood(bench, { scenario: 'conflict' });
    await page.mouse.up();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(/^Someone else changed .* meanwhile$/).waitFor();
    await picture(page, 'board-conflict', false);
    await expectAccessible(page);
    await mood(bench);
    await dialog.getByRole('button', { name: 'Leave in Screened' }).click();

    await column('screened').locator(`[data-card="${id}"]`).waitFor();
  });

  it('shows the mail of a step that asks for nothing else, and sends none unseen', async () => {
    await board();
    const job = await tellsOf('hr_round');
    await board(`?job=${job}`);
    await cards('screened').first().locator('a').focus();
    const { card } = await focused();
    await mood(bench, { delay: '/letter' });
    await page.keyboard.press('m');
    await page.locator('[data-move="hr_round"]').click();
    await page.locator(`[data-card="${card}"][data-busy]`).waitFor();
    await picture(page, 'board-pending', false);
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Mail to the candidate').waitFor();
    expect(await count('screened')).toBeGreaterThan(0);
    await column('screened').locator(`[data-card="${card}"]`).waitFor();
    await mood(bench);
    await dialog.getByText('Goes out after 2 hours').waitFor();
    await picture(page, 'board-letter', false);
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Move to HR round' }).click();
    await column('hr_round').locator(`[data-card="${card}"]`).waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await column('screened').locator(`[data-card="${card}"]`).waitFor();
    await tellsOf();
  });

  /** Lets a job with somebody screened tell its candidates of that status. Without one: only of rejections, as at first. */
  const tellsOf = (status?: string) =>
    page.evaluate(async (to) => {
      const of = async (path: string) => (await fetch(`/api/v1${path}`)).json();
      const { items } = await of('/candidates?status=screened,hr_round');
      const job = await of(`/jobs/${items[0].job}`);
      const letters = [{ status: 'rejected', delay_hours: 24 }];
      if (to) letters.push({ status: to, delay_hours: 2 });
      const headers = { 'if-match': `"${job.version}"` };
      const body = JSON.stringify({ letters });
      await fetch(`/api/v1/jobs/${job.id}`, { method: 'PATCH', headers, body });
      return job.id as string;
    }, status);

  it('leaves an open form alone when another move is done', async () => {
    await board();
    await cards('screened').first().locator('a').focus();
    await mood(bench, { delay: '/status' });
    await page.keyboard.press('m');
    await page.locator('[data-move="hr_round"]').click();
    await page.locator('[data-card][data-busy]').waitFor({ state: 'detached' });
    await cards('new').first().locator('a').focus();
    await page.keyboard.press('m');
    await page.locator('[data-move="on_hold"]').click();
    const reason = page.getByRole('dialog').getByLabel('Reason');
    await reason.fill('Budget');
    await page.getByText(/moved to HR round/).waitFor();

    expect(await reason.inputValue()).toBe('Budget');
    await page.getByRole('button', { name: 'Undo' }).dispatchEvent('click');
    await page.getByText(/is back in Screened/).waitFor();
    expect(await reason.inputValue()).toBe('Budget');
  });

  it('shows no way to move to those who may not', async () => {
    await mood(bench, { permissions: ['view_candidates', 'view_jobs'] });
    await board();

    expect(await page.getByRole('checkbox').count()).toBe(0);
    expect(await page.getByRole('button', { name: /^Move / }).count()).toBe(0);
    await cards('new').first().locator('a').focus();
    await page.keyboard.press('m');
    await page.keyboard.press('x');
    expect(await page.getByRole('menu').count()).toBe(0);
    await expectAccessible(page);
  });

  it('stays small with ten thousand candidates', async () => {
    await mood(bench, { many: true });
    await board();

    expect(await scrolled('[data-board]', '[data-card]', 15_000)).toBeLessThan(200);
    await picture(page, 'board-many', false);
  });
});

describe('the table', () => {
  it('stays small with ten thousand candidates', async () => {
    await mood(bench, { many: true });
    await page.goto('/candidates?view=table');
    await page.locator('[data-candidate]').first().waitFor();

    expect(await scrolled(rows, '[data-candidate]', 25_000)).toBeLessThan(80);
  });

  it('moves many at once, says who stays, and takes it back after a reload', async () => {
    await page.goto('/candidates?status=new,screened&owner=&view=table');
    await page.locator('[data-candidate]').first().waitFor();
    const lines = page.locator('[data-candidate]');
    await lines.nth(0).getByRole('checkbox').click();
    await lines
      .nth(3)
      .getByRole('checkbox')
      .click({ modifiers: ['Shift'] });
    await page.getByText('4 selected').waitFor();
    // And one who can't go there.
    await page.getByRole('columnheader', { name: 'Name' }).getByRole('button').click();
    await page
      .locator('[data-candidate]:has([data-status="screened"])')
      .first()
      .getByRole('checkbox')
      .click();
    await page.getByText('5 selected').waitFor();
    await picture(page, 'table-selected', false);

    await page.getByRole('button', { name: 'Move to…', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'New status' }).click();
    await page.getByRole('option', { name: 'Screened' }).click();
    await dialog.getByText('4 candidates would move to Screened').waitFor();
    await dialog.getByText(/1 candidate: Not from where they stand/).waitFor();
    await dialog.getByRole('button', { name: 'Move 4 candidates' }).click();
    await dialog.getByText('Needed for this step').first().waitFor();
    await score();
    await picture(page, 'bulk-preview', false);
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Move 4 candidates' }).click();
    await dialog.getByText('4 candidates moved to Screened').waitFor();
    await picture(page, 'bulk-result', false);
    await dialog.getByRole('button', { name: 'Close' }).last().click();
    await page.getByText('1 selected').waitFor();

    await page.reload();
    await page.locator('[data-undo]').waitFor();
    await picture(page, 'bulk-undo', false);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('4 candidates put back').waitFor();
    expect(await page.locator('[data-undo]').count()).toBe(0);
  });

  const choose = async (filter: string, rows: number[]) => {
    await page.goto(`/candidates?view=table&${filter}`);
    const lines = page.locator('[data-candidate]');
    await lines.first().waitFor();
    for (const row of rows) await lines.nth(row).getByRole('checkbox').click();
  };
  const moveTo = async (status: string) => {
    await page.getByRole('button', { name: 'Move to…', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'New status' }).click();
    await page.getByRole('option', { name: status }).click();
    await dialog.locator('[data-bulk-preview]').waitFor();
    return dialog;
  };

  it('shows a wrong field at its input, and moves nobody', async () => {
    await choose('status=new', [0, 1]);
    const dialog = await moveTo('On hold');
    await dialog.getByLabel('Reason').fill('Budget');
    await dialog.getByLabel('Until').fill('2020-01-01');
    await dialog.getByRole('button', { name: 'Move 2 candidates' }).click();
    await dialog.getByText(/^must not be before/).waitFor();
    await looksRight(page, 'bulk-wrong-field', false);
    await dialog.getByLabel('Until').fill('2027-01-31');
    await dialog.getByRole('button', { name: 'Move 2 candidates' }).click();
    await dialog.getByText('2 candidates moved to On hold').waitFor();
    await dialog.getByRole('button', { name: 'Close' }).last().click();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('2 candidates put back').waitFor();
  });

  it('moves those together whose step asks for different fields', async () => {
    await choose('status=screened,technical_round&order=name', []);
    for (const status of ['screened', 'technical_round'])
      await page
        .locator(`[data-candidate]:has([data-status="${status}"])`)
        .first()
        .getByRole('checkbox')
        .click();
    const dialog = await moveTo('HR round');
    await dialog.getByText('2 candidates would move to HR round').waitFor();
    // Asked of one of the two only; the other one's step would refuse it.
    await dialog.getByRole('radio', { name: '4' }).check();
    await dialog.getByRole('button', { name: 'Move 2 candidates' }).click();
    await dialog.getByText('2 candidates moved to HR round').waitFor();
    await dialog.getByRole('button', { name: 'Close' }).last().click();
    await page.locator('[data-undo]').getByText('2 candidates moved to HR round').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('2 candidates put back').waitFor();
  });

  it('gets the answer that was lost, and moves nobody twice', async () => {
    await choose('status=new', [0, 1]);
    const dialog = await moveTo('On hold');
    await dialog.getByLabel('Reason').fill('Budget');
    await mood(bench, { lose: '/bulk/status' });
    await dialog.getByRole('button', { name: 'Move 2 candidates' }).click();
    await dialog.getByText('It is not known whether they were moved.').waitFor();
    await dialog.getByText('Nobody would move to On hold, 2 would not.').waitFor();
    await looksRight(page, 'bulk-lost', false);
    await mood(bench);
    await dialog.getByRole('button', { name: 'Try again' }).click();
    await dialog.getByText('2 candidates moved to On hold').waitFor();
    await dialog.getByRole('button', { name: 'Close' }).last().click();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('2 candidates put back').waitFor();
  });

  it('says how many get a mail and what they read, before anything goes out', async () => {
    await choose('status=new', [0, 1, 2]);
    await mood(bench, { fail: '/letter' });
    const dialog = await moveTo('Rejected');
    await dialog.getByText('The mails can’t be shown right now').waitFor();
    expect(await dialog.getByRole('button', { name: 'Move 3 candidates' }).isDisabled()).toBe(true);
    await mood(bench);
    await dialog.getByRole('button', { name: 'Try again' }).click();
    await dialog.getByText('3 candidates get a mail').waitFor();
    await dialog.getByText('How it reads for one of them').click();
    await dialog.getByText('Goes out after 1 day.').waitFor();
    await looksRight(page, 'bulk-mails', false);
    expect(await dialog.getByRole('button', { name: 'Move 3 candidates' }).isDisabled()).toBe(
      false,
    );
  });

  it('says that nobody was put back when they were moved on', async () => {
    await choose('status=new', [0]);
    const dialog = await moveTo('On hold');
    await dialog.getByLabel('Reason').fill('Budget');
    await dialog.getByRole('button', { name: 'Move 1 candidate' }).click();
    await dialog.getByRole('button', { name: 'Close' }).last().click();
    const kept = await page.evaluate(() => sessionStorage.getItem('hirelog-last-operation'));
    const [operation] = JSON.parse(kept ?? '[]');
    await takeBackBehind(operation);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Nobody was put back').waitFor();
    await page.getByText('1 candidate: Was moved on meanwhile.').waitFor();
    await looksRight(page, 'bulk-nobody-back', false);
  });

  const takeBackBehind = ({ id, ids }: { id: string; ids: string[] }) =>
    page.evaluate(
      (body) => fetch('/api/v1/candidates/bulk/undo', { method: 'POST', body }),
      JSON.stringify({ operation_id: id, ids }),
    );

  it('selects those again who were not moved', async () => {
    await page.goto('/candidates?status=new&view=table');
    const lines = page.locator('[data-candidate]');
    await lines.first().waitFor();
    await lines.nth(0).getByRole('checkbox').click();
    await lines.nth(1).getByRole('checkbox').click();
    await page.getByRole('button', { name: 'Move to…', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'New status' }).click();
    await page.getByRole('option', { name: 'Screened' }).click();
    await dialog.getByLabel('Notes').waitFor();
    await score();
    await mood(bench, { scenario: 'conflict' });
    await dialog.getByRole('button', { name: 'Move 2 candidates' }).click();
    await dialog.getByText('Nobody was moved').waitFor();
    await mood(bench);
    await dialog.getByRole('button', { name: 'Select the 2 again' }).click();

    await page.getByText('2 selected').waitFor();
  });

  it('says that two hundred are the limit', async () => {
    await mood(bench, { many: true });
    await page.goto('/candidates?view=table');
    await page.locator('[data-candidate]').first().waitFor();
    await expect
      .poll(async () => {
        await page.locator(rows).evaluate((element) => {
          element.scrollTop = element.scrollHeight;
        });
        return Number.parseInt((await page.getByText(/candidates so far/).textContent()) ?? '', 10);
      })
      .toBeGreaterThan(200);
    await page.getByRole('checkbox', { name: 'Select all loaded' }).click();

    await page.getByText(/at most 200 at once/).waitFor();
    expect(await page.getByRole('button', { name: 'Move to…', exact: true }).isDisabled()).toBe(
      true,
    );
  });

  it('remembers its columns', async () => {
    await page.goto('/candidates?view=table');
    await page.locator('[data-candidate]').first().waitFor();
    await page.getByRole('button', { name: 'Columns' }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Added' }).click();
    await expectAccessible(page);
    await page.reload();

    await page.getByRole('columnheader', { name: 'Added' }).waitFor();
  });
});

it('keeps a view under a name, opens it again and deletes it', async () => {
  await page.goto('/candidates?view=table&status=screened&order=waiting&source=referral');
  await page.locator('[data-candidate]').first().waitFor();
  const address = new URL(page.url()).searchParams;
  await page.getByRole('button', { name: 'Views' }).click();
  await page.getByRole('menuitem', { name: 'Save this view…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name').fill('Screened, waiting');
  await picture(page, 'view-save', false);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page.getByText('The view “Screened, waiting” is saved.').waitFor();

  await board();
  await page.getByRole('button', { name: 'Views' }).click();
  await page.getByRole('menuitem', { name: 'Screened, waiting' }).click();
  await page.getByRole('columnheader', { name: 'Name' }).waitFor();
  const opened = new URL(page.url()).searchParams;
  for (const [name, value] of address) expect(opened.get(name)).toBe(value);
  // Also what is usual: who opens the link may have other columns.
  expect(opened.get('columns')).toBe('job,status,turn,since,tags');

  await page.getByRole('button', { name: 'Views' }).click();
  await expectAccessible(page);
  await page.getByRole('menuitem', { name: 'Delete views…' }).click();
  await page.getByRole('button', { name: 'Delete Screened, waiting' }).click();
  await page.getByText('No saved views').waitFor();
});

it('finds by a part of a name, as a table, and goes back to the board', async () => {
  await board();
  await page.getByLabel('Search', { exact: true }).fill('nguyen');
  await page.getByText('No candidate matches these filters').waitFor();
  await page.getByLabel('Search', { exact: true }).fill('mull');
  await page.locator('tr[data-candidate]').first().waitFor();
  expect(await page.locator('tr[data-candidate] a').first().textContent()).toContain('Müller');
  await page.getByText('What a search finds is shown as a table').waitFor();
  await page.getByRole('button', { name: 'Clear filters' }).click();

  await page.locator('[data-board]').waitFor();
  expect(await page.getByLabel('Search', { exact: true }).inputValue()).toBe('');
});

it('forgets what was being typed when the filters are cleared', async () => {
  await page.goto('/candidates?view=table&status=new');
  await page.locator('[data-candidate]').first().waitFor();
  const search = page.getByLabel('Search', { exact: true });
  await search.pressSequentially('m');
  await page.getByText('Type at least two letters to search.').waitFor();
  await search.pressSequentially('ull');
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await page.getByRole('button', { name: 'Clear filters' }).waitFor({ state: 'detached' });
  await page.waitForTimeout(600);

  expect(await search.inputValue()).toBe('');
  expect(new URL(page.url()).searchParams.get('text')).toBeNull();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
    'Filter the candidates',
  );
});

it('opens a candidate from anywhere by name', async () => {
  await page.goto('/jobs');
  await page.locator('[data-job]').first().waitFor();
  // A single key would be pressed by speech input.
  await page.keyboard.press('/');
  await page.waitForTimeout(500);
  expect(await page.getByRole('dialog').count()).toBe(0);
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox', { name: 'Name, mail, skill or tag' });
  await field.waitFor();
  await page.keyboard.type('dub');
  await page.locator('[data-found]').first().waitFor();
  expect(await page.locator('[data-found]').count()).toBeLessThanOrEqual(8);
  await picture(page, 'quick-open', false);
  await expectAccessible(page);
  await page.keyboard.press('ArrowDown');
  const second = await page.locator('[data-found]').nth(1).getAttribute('data-found');
  await page.keyboard.press('Enter');

  await page.waitForURL(`**/candidates/${second}`);
  await page.locator('[data-history]').first().waitFor();
  await page.getByRole('button', { name: 'Edit' }).click();
  await page.getByRole('dialog', { name: 'Edit candidate' }).waitFor();
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).focus();
  await page.keyboard.press('Control+k');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await field.count()).toBe(0);
  await page.keyboard.press('Control+k');
  await field.waitFor();
});

describe.each(['light', 'dark'] as const)('360 px, %s', (scheme) => {
  it.each([
    ['board', ''],
    ['table', '?view=table'],
  ])('%s with filters, a selection and its dialog', async (name, query) => {
    await page.context().close();
    page = await (await open(bench, scheme, 360)).newPage();
    await page.goto(`/candidates${query}`);
    await page.locator('[data-candidate]').first().waitFor();
    await page.getByRole('button', { name: 'More filters' }).click();
    await page
      .getByRole('checkbox', { name: /^Select / })
      .nth(1)
      .click();
    await page.getByText('1 selected').waitFor();
    await picture(page, `pipeline-${name}-${scheme}-360`);
    await expectAccessible(page);
    expect(await tooWide(page)).toBe(0);

    await page.getByRole('button', { name: 'Move to…', exact: true }).click();
    await page.getByRole('combobox', { name: 'New status' }).click();
    await page.getByRole('option', { name: 'Rejected' }).click();
    await page.locator('[data-bulk-preview]').waitFor();
    await picture(page, `pipeline-bulk-${scheme}-360`, false);
    if (name === 'table') await expectAccessible(page);
    expect(await tooWide(page)).toBe(0);
  });
});
