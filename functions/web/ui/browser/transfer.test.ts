// Bringing candidates in and taking them out, over the mock API.
import { Buffer } from 'node:buffer';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
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

const people = (mark: string, extra: string[] = []) =>
  [
    'Full name;E-mail;City;Applied for;Shoe size',
    `Đặng Thị ${mark};dang.${mark}@example.org;Hanoi;Product designer;38`,
    `"Weber; Dr. ${mark}";weber.${mark}@example.org;Köln;;44`,
    `Known ${mark};applicant1@example.org;Berlin;;41`,
    ...extra,
  ].join('\r\n');
const mistakes = [';missing.name@example.org;Lisbon;;40', 'No Mail;nobody;Porto;Astronaut;39'];

const give = (name: string, content: string | Buffer) =>
  page.locator('input[type=file]').setInputFiles({
    name,
    mimeType: 'application/vnd.ms-excel',
    buffer: Buffer.from(content),
  });
const upload = async (name: string, content: string | Buffer) => {
  await page.goto('/candidates/import');
  await page.getByRole('button', { name: 'Choose a file…' }).waitFor();
  await give(name, content);
};
const state = (is: string) => page.locator(`[data-import-page="${is}"]`).waitFor();
const choose = async (label: string, option: string) => {
  await page.getByRole('combobox', { name: label }).click();
  await page.getByRole('option', { name: option }).click();
};
const check = async () => {
  await choose('Job', 'Data analyst · Athens');
  await page.getByRole('button', { name: /^Check / }).click();
  await state('checked');
};

/** What another person does meanwhile. */
async function somebodyChanges(mail: string) {
  const api = `${bench.origin}/api/v1/candidates`;
  const found = await (await fetch(`${api}/search?text=${mail}`)).json();
  const { id, version } = found.items[0];
  const headers = { 'content-type': 'application/json', 'if-match': `"${version}"` };
  const body = JSON.stringify({ location: 'Lisbon' });
  expect((await fetch(`${api}/${id}`, { method: 'PATCH', headers, body })).ok).toBe(true);
}

describe('import', () => {
  it('asks for the columns it needs and keeps the choice', async () => {
    await upload('people.csv', people('one', mistakes));
    await state('uploaded');
    await page.getByText('The file was read as UTF-8').waitFor();
    await looksRight(page, 'import-mapping');

    await choose('“E-mail” becomes', 'Not imported');
    await choose('“Applied for” becomes', 'Job');
    await page.getByRole('button', { name: 'Check 5 rows' }).click();
    await page.getByText('Must say which column holds the mail.').waitFor();
    await picture(page, 'import-mapping-refused');
    await expectAccessible(page);
    expect(await page.getByRole('combobox', { name: '“Applied for”' }).inputValue()).toBe('Job');
  });

  it('goes from a file with mistakes to candidates and back', async () => {
    await upload('people.csv', people('nine', mistakes));
    await state('uploaded');
    await choose('“Applied for” becomes', 'Job');
    await check();
    await page.locator('[data-problem="unknown_job"]').waitFor();
    expect(await page.locator('[data-problem]').count()).toBe(3);
    await looksRight(page, 'import-checked');
    await page.locator('[data-download="problems"]').click();
    await page.locator('[data-download-link="problems"]').waitFor();

    await page.getByRole('button', { name: 'Import 2 candidates' }).click();
    await state('done');
    await page.getByText('2 candidates were added. 3 rows were left out.').waitFor();
    await picture(page, 'import-done');

    await page.getByRole('button', { name: 'Undo this import…' }).click();
    await page.getByRole('dialog').getByText('will be taken away again').waitFor();
    await picture(page, 'import-undo', false);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Undo the import' }).click();
    await state('undone');
    await page.getByText('2 candidates were taken away again.').waitFor();
    await looksRight(page, 'import-undone');
  });

  it('keeps whom somebody changed since, and says so', async () => {
    await upload('people.csv', people('two'));
    await state('uploaded');
    await check();
    await page.getByRole('button', { name: 'Import 2 candidates' }).click();
    await state('done');
    await somebodyChanges('dang.two');
    await page.getByRole('button', { name: 'Undo this import…' }).click();
    await page.getByRole('button', { name: 'Undo the import' }).click();
    await page
      .getByText('1 candidate was taken away again. 1 was changed since and stays.')
      .waitFor();
  });

  it('lets the columns be changed after the check', async () => {
    await upload('people.csv', people('three'));
    await state('uploaded');
    await check();
    await page.getByRole('button', { name: 'Change the columns' }).click();
    await page.getByRole('radio', { name: 'Add them all the same' }).check();
    await page.getByRole('button', { name: /^Check / }).click();
    await page.getByRole('button', { name: 'Import 3 candidates' }).waitFor();
  });

  it('goes on when the page is loaded again in the middle, and says when it cannot be followed', async () => {
    await upload('people.csv', people('four'));
    await state('uploaded');
    await check();
    // Else it could be done before the page is there again.
    await mood(bench, { scenario: 'standstill' });
    await page.getByRole('button', { name: 'Import 2 candidates' }).click();
    await page.locator('[data-running="importing"]').waitFor();
    await page.reload();
    await page.locator('[data-running="importing"]').waitFor();
    await mood(bench, { scenario: 'error' });
    await page.locator('[data-following="lost"]').waitFor();
    await picture(page, 'import-lost');
    await expectAccessible(page);
    await mood(bench);
    await state('done');
    await page.locator('[data-following="lost"]').waitFor({ state: 'hidden' });
  });

  it('says when somebody else was quicker, and does nothing twice', async () => {
    await upload('people.csv', people('five'));
    await state('uploaded');
    await mood(bench, { scenario: 'conflict' });
    await choose('Job', 'Data analyst · Athens');
    await page.getByRole('button', { name: /^Check / }).click();
    await page.getByText('Someone else went on with this import meanwhile').waitFor();
    await picture(page, 'import-conflict');
    await expectAccessible(page);
    await mood(bench);
    await page.getByRole('button', { name: /^Check / }).click();
    await state('checked');
  });

  it('refuses what it cannot take before and after it is sent', async () => {
    await upload('photo.png', 'x');
    await page.getByText('Save the list as CSV or as Excel').waitFor();
    await give('large.csv', Buffer.alloc(4 * 1024 * 1024 + 1, 'a'));
    await page.getByText('larger than 4 MB').waitFor();
    await give('empty.csv', '');
    await page.getByText('This file is empty.').waitFor();
    await looksRight(page, 'import-refused');
    await give('renamed.csv', Buffer.from([0x4d, 0x5a, 0, 0, 0]));
    await page.getByText('This is a program.').waitFor();
    await give('secret.xlsx', Buffer.from([0xd0, 0xcf, 0x11]));
    await page.getByText('protected by a password').waitFor();
  });

  it('keeps a file that could not be sent', async () => {
    await page.goto('/candidates/import');
    await page.getByRole('button', { name: 'Choose a file…' }).waitFor();
    await mood(bench, { scenario: 'error' });
    await give('people.csv', people('six'));
    const again = page.getByRole('button', { name: 'Send “people.csv” again' });
    await again.waitFor();
    await mood(bench);
    await again.click();
    await state('uploaded');
  });

  it('shows how far a file has been sent, and stops', async () => {
    await page.goto('/candidates/import');
    await page.getByRole('button', { name: 'Choose a file…' }).waitFor();
    await mood(bench, { scenario: 'slow' });
    await give('people.csv', people('seven'));
    await page.locator('[data-uploading]').waitFor();
    await picture(page, 'import-sending', false);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByRole('button', { name: 'Choose a file…' }).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('takes a file that is dropped', async () => {
    await page.goto('/candidates/import');
    await page.getByRole('button', { name: 'Choose a file…' }).waitFor();
    const files = await page.evaluateHandle((text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'dropped.csv', { type: 'text/csv' }));
      return transfer;
    }, people('eight'));
    await page.dispatchEvent('[data-drop]', 'dragover', { dataTransfer: files });
    await page.locator('[data-over]').waitFor();
    await page.dispatchEvent('[data-drop]', 'drop', { dataTransfer: files });
    await page.getByRole('heading', { name: /^dropped\.csv/ }).waitFor();
  });

  it('warns of letters that were read wrongly', async () => {
    await upload('old.csv', Buffer.from(people('MÃ¼ller'), 'utf8'));
    await page.getByText('Some letters look wrong').waitFor();
    await picture(page, 'import-letters');
    await expectAccessible(page);
  });
});

describe('export', () => {
  it('makes a file of those in the list, and gives it', async () => {
    await page.goto('/candidates?status=new&source=referral');
    await page.getByRole('button', { name: 'Export' }).click();
    const dialog = page.getByRole('dialog', { name: 'Export candidates' });
    await dialog.getByText('Source: Referral').waitFor();
    await looksRight(page, 'export-order');
    await dialog.getByRole('radio', { name: /^CSV/ }).check();
    await dialog.getByRole('button', { name: 'Make the file' }).click();
    await dialog.getByText(/so far/).waitFor();
    await picture(page, 'export-running', false);
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Download' }).click();
    await dialog.locator('[data-download-link="csv"]').waitFor();
    await looksRight(page, 'export-done');

    await dialog.getByRole('link', { name: 'All exports' }).click();
    await page.locator('[data-export-state="done"]').first().waitFor();
    await page.getByText('Status: New · Source: Referral').waitFor();
  });

  it('is reached from the list’s menu, as is the import', async () => {
    await page.goto('/candidates?view=table');
    await page.getByRole('button', { name: 'More about the candidates' }).click();
    await page.getByRole('menuitem', { name: 'Exports' }).waitFor();
    await picture(page, 'pipeline-menu', false);
    await expectAccessible(page);
    await page.getByRole('menuitem', { name: 'Import…' }).click();
    await page.getByRole('heading', { name: 'Import candidates' }).waitFor();
  });

  it('is not offered to those who may not', async () => {
    await mood(bench, { permissions: ['view_candidates', 'view_jobs'] });
    await page.goto('/candidates');
    await page.locator('[data-candidate]').first().waitFor();
    expect(await page.getByRole('button', { name: 'Export' }).count()).toBe(0);
    expect(await page.getByRole('button', { name: 'More about the candidates' }).count()).toBe(0);
  });
});
