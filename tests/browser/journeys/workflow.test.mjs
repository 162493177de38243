// A recruiter's day on the real stack: board by mouse and keyboard, many at once and back, search, notes with a mail to the
// one who is mentioned, a letter to a candidate, an import with mistakes and its undo, an export, a merge.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { accessible, api, launch, openLink, picture, signIn, visitor } from '../support/browser.mjs';
import { mailTo, printedLink } from '../support/stack.mjs';

const RECRUITER = 'recruiter@hirelog.localhost';
let browser;
let page;

before(async () => {
  browser = await launch();
  const context = await visitor(browser, { viewport: { width: 1600, height: 900 } });
  const link = await printedLink('recruiter');
  page = link ? await openLink(context, link) : await signIn(context, RECRUITER);
});
after(() => browser?.close());

const column = (status) => page.locator(`[data-column="${status}"]`);
const cards = (status) => column(status).locator('[data-card]');
const count = async (status) => Number(await column(status).locator('[data-count]').textContent());
const board = async () => {
  await page.goto('/candidates');
  await page.locator('[data-card]').first().waitFor();
};
const screen = async () => {
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: '4' }).check({ force: true });
  await dialog.getByLabel('Notes').fill('Knows the trade');
};

/** Carries the first card of a column over another one and holds it there. */
async function carry(from, to) {
  const card = cards(from).first();
  const id = await card.getAttribute('data-card');
  const start = await card.boundingBox();
  const end = await column(to).boundingBox();
  await page.mouse.move(start.x + 90, start.y + 50);
  await page.mouse.down();
  await page.mouse.move(start.x + 110, start.y + 60, { steps: 4 });
  await page.mouse.move(end.x + end.width / 2, end.y + 220, { steps: 12 });
  await page.locator('[data-refused]').first().waitFor();
  return id;
}

test('a card is dragged to a step that asks for fields, and taken back', async () => {
  await board();
  const before = [await count('new'), await count('screened')];
  await picture(page, 'board');
  await accessible(page);
  const id = await carry('new', 'screened');
  await page.mouse.up();
  await screen();
  await page.getByRole('dialog').getByRole('button', { name: 'Move to Screened' }).click();
  await column('screened').locator(`[data-card="${id}"]`).waitFor();
  assert.deepEqual([await count('new'), await count('screened')], [before[0] - 1, before[1] + 1]);
  await page.getByRole('button', { name: 'Undo' }).click();

  await column('new').locator(`[data-card="${id}"]`).waitFor();
  await page.reload();
  await page.locator('[data-card]').first().waitFor();
  assert.deepEqual([await count('new'), await count('screened')], before);
});

test('a card that may not go there comes back with the steps that are open', async () => {
  await board();
  const id = await carry('new', 'interviewed');
  await page.mouse.up();

  await page.locator('[data-not-moved]').getByText('Possible next: Screened, Rejected, On hold.').waitFor();
  await column('new').locator(`[data-card="${id}"]`).waitFor();
  await accessible(page);
});

test('a card is moved by keyboard alone', async () => {
  await board();
  await cards('screened').first().locator('a').focus();
  await page.keyboard.press('m');
  await page.locator('[data-move="hr_round"]').waitFor();
  await page.locator('[data-move="hr_round"]').focus();
  await page.keyboard.press('Enter');

  await page.getByText(/moved to HR round/).waitFor();
});

test('many are looked at first, moved as one, and taken back after a reload', async () => {
  await page.goto('/candidates?view=table&status=new,screened');
  const rows = page.locator('[data-candidate]');
  await rows.first().waitFor();
  for (let row = 0; row < 5; row += 1) await rows.nth(row).getByRole('checkbox').click();
  await page.getByRole('button', { name: 'Move to…', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'New status' }).click();
  await page.getByRole('option', { name: 'On hold' }).click();
  await dialog.getByText('5 candidates would move to On hold').waitFor();
  await dialog.getByLabel('Reason').fill('Budget');
  await picture(page, 'bulk-preview');
  await accessible(page);
  await dialog.getByRole('button', { name: 'Move 5 candidates' }).click();
  await dialog.getByText('5 candidates moved to On hold').waitFor();
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  await page.reload();
  await page.locator('[data-undo]').waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();

  await page.getByText('5 candidates put back').waitFor();
});

test('people are found without accents', async () => {
  const { body } = await api(page, '/api/v1/candidates/search?text=lukasz');
  assert.ok(body.items.length > 0);
  assert.ok(body.items.every(({ name }) => name.includes('Łukasz')));

  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill('lukasz');
  await page.getByRole('option', { name: /Łukasz/ }).first().waitFor();
  await accessible(page);
  await page.keyboard.press('Escape');
});

test('a colleague who is mentioned in a note gets a mail', async () => {
  const since = Date.now() - 1_000;
  await page.goto('/candidates?view=table&status=screened');
  await page.locator('[data-candidate] a').first().click();
  const note = page.getByRole('textbox', { name: 'Note' });
  await note.fill('Please have a look, @');
  await note.press('End');
  await note.pressSequentially('Astrid');
  await page.getByRole('option', { name: /Astrid/ }).waitFor();
  await note.press('Enter');
  await page.getByRole('button', { name: 'Add note' }).click();
  await page.locator('[data-note]').first().getByText('@Astrid').waitFor();
  await picture(page, 'candidate');
  await accessible(page);

  const mail = await mailTo('admin@hirelog.localhost', since, ({ text }) => text?.includes('Please have a look'));
  assert.match(mail.text, /\/candidates\//);
});

test('a candidate is told of an offer in the words that were looked at', async () => {
  const since = Date.now() - 1_000;
  await page.goto('/candidates?view=table&status=hr_round');
  await page.locator('[data-candidate] a').first().click();
  await page.locator('[data-history]').first().waitFor();
  const { body } = await api(page, `/api/v1${new URL(page.url()).pathname}`);
  await page.getByRole('button', { name: 'Move to…' }).click();
  await page.locator('[data-move="offered"]').click();
  const form = page.locator('[data-move-form]');
  await form.getByLabel('Amount per year').fill('65000');
  await form.getByRole('combobox', { name: 'Currency' }).fill('EUR');
  await page.getByRole('option', { name: /^EUR/ }).click();
  const day = new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10);
  await form.getByLabel('Offer expires on').fill(day);
  await form.getByLabel('Subject').fill('Our offer to you');
  await picture(page, 'letter');
  await accessible(page);
  await form.getByRole('button', { name: 'Move to Offered' }).click();
  await page.locator('[data-letter]').first().waitFor();

  const mail = await mailTo(body.candidate.mail, since, ({ subject }) => subject === 'Our offer to you');
  assert.ok(mail.html && mail.text);
});

test('a file with mistakes is checked, imported and taken back', async () => {
  const lines = [
    'Full name;E-mail;City;Skills',
    'Đặng Thị Nhẫn;dang.nhan@example.org;Hanoi;Rust, AWS',
    'Jörg Weiß;joerg.weiss@example.org;Köln;=HYPERLINK("x")',
    ';nobody@example.org;Lisbon;',
    'No Mail;none;Porto;',
  ];
  await page.goto('/candidates/import');
  await page.getByRole('button', { name: 'Choose a file…' }).waitFor();
  await page.locator('input[type=file]').setInputFiles({
    name: 'people.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(lines.join('\r\n'), 'utf8'),
  });
  const state = (is) => page.locator(`[data-import-page="${is}"]`).waitFor({ timeout: 60_000 });
  await state('uploaded');
  await page.getByRole('combobox', { name: 'Job' }).click();
  await page.getByRole('option', { name: /Technical writer/ }).click();
  await page.getByRole('button', { name: /^Check / }).click();
  await state('checked');
  assert.equal(await page.locator('[data-problem]').count(), 2);
  await picture(page, 'import');
  await accessible(page);
  await page.getByRole('button', { name: 'Import 2 candidates' }).click();
  await state('done');
  const found = async () => (await api(page, '/api/v1/candidates/search?text=dang+nhan')).body.items.length;
  assert.equal(await found(), 1);
  await page.getByRole('button', { name: 'Undo this import…' }).click();
  await page.getByRole('button', { name: 'Undo the import' }).click();
  await state('undone');

  assert.equal(await found(), 0);
});

test('what the filters show is exported and can be fetched', async () => {
  await page.goto('/candidates?view=table&status=offered');
  await page.locator('[data-candidate]').first().waitFor();
  await page.getByRole('button', { name: 'Export' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: /CSV/ }).check({ force: true });
  await accessible(page);
  await dialog.getByRole('button', { name: 'Make the file' }).click();
  await dialog.locator('[data-download]').first().click({ timeout: 60_000 });
  const link = await dialog.locator('[data-download-link]').first().getAttribute('href');
  const text = await (await fetch(link)).text();

  const rows = text.trim().split('\r\n');
  const { body } = await api(page, '/api/v1/candidates?status=offered&limit=100');
  assert.equal(rows.length, body.items.length + 1);
  assert.match(rows[0], /name/i);
  assert.doesNotMatch(text, /offer_amount|65000/);
});

test('two records of one person become one', async () => {
  await page.goto('/candidates?view=table&status=new');
  await page.locator('[data-candidate]').first().waitFor();
  const kept = await page.locator('[data-candidate]').first().getAttribute('data-candidate');
  const { body } = await api(page, `/api/v1/candidates/${kept}`);
  const { name, location, job, source } = body.candidate;
  const twin = await page.evaluate(
    async (body) => {
      const headers = { 'content-type': 'application/json' };
      const answer = await fetch('/api/v1/candidates', { method: 'POST', headers, body: JSON.stringify(body) });
      return answer.json();
    },
    { name, location: location ?? undefined, job, source, mail: `twin.of.${Date.now()}@example.com` },
  );
  await page.goto(`/candidates/${kept}`);
  await page.locator('[data-possible-duplicates]').waitFor();
  await page.getByRole('button', { name: /^Compare and merge/ }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.locator('[data-fact="mail"]').waitFor();
  await picture(page, 'merge');
  await accessible(page);
  await dialog.getByRole('button', { name: 'Merge the records' }).click();
  await page.getByText('From the merged record').first().waitFor();

  const gone = await api(page, `/api/v1/candidates/${twin.id}`);
  assert.deepEqual([gone.status, gone.body.code, gone.body.into], [410, 'merged', kept]);
});
