// The page of a candidate, mails, twins, erasing, and what happens when a job is filled, over the mock API.
import type { Page } from 'playwright-core';
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

const openCandidate = async (status: string, which = 0) => {
  await page.goto(`/candidates?view=table&status=${status}`);
  await page.locator('[data-candidate] a').nth(which).click();
  await page.locator('[data-history]').first().waitFor();
};
const openJob = async (title: string) => {
  await page.goto('/jobs');
  await page.locator('[data-job] a', { hasText: title }).click();
  await page.locator('[data-pipeline]').first().waitFor();
};
const heading = () => page.getByRole('heading', { level: 1 });
const startMove = async (to: string) => {
  await page.getByRole('button', { name: 'Move to…' }).click();
  await page.locator(`[data-move="${to}"]`).click();
  await page.locator(`[data-move-form="${to}"]`).waitFor();
};
const focused = () =>
  page.evaluate(() => {
    const here = document.activeElement;
    return here === document.body ? '' : (here?.textContent ?? '');
  });

it('takes a note with a mention, and keeps it when saving fails', async () => {
  await openCandidate('screened');
  const note = page.getByRole('textbox', { name: 'Note' });
  await note.fill('This will fail, @');
  await note.press('End');
  await page.getByRole('option', { name: 'Aisha Okafor' }).waitFor();
  await picture(page, 'record-mention');
  await expectAccessible(page);
  await note.press('ArrowDown');
  await note.pressSequentially('ais');
  await note.press('Enter');
  expect(await note.inputValue()).toBe('This will fail, @Aisha Okafor ');
  await page.getByRole('button', { name: 'Add note' }).click();
  await page.getByRole('alert').waitFor();
  expect(await note.inputValue()).toBe('This will fail, @Aisha Okafor ');

  await note.fill('Please look, @Aisha Okafor ');
  await page.getByRole('button', { name: 'Add note' }).click();
  const added = page.locator('[data-note]').first();
  await added.getByText('@Aisha Okafor').waitFor();

  await page.getByText('Mails', { exact: true }).click();
  await page.getByText('No mails to the candidate yet').waitFor();
  await page.getByText('Notes', { exact: true }).click();
  await added.getByRole('button', { name: /^Delete the note/ }).click();
  await added.getByRole('button', { name: 'Delete note' }).click();
  await page.getByText('Please look,').waitFor({ state: 'hidden' });
});

it('changes the mail before a move, cancels it after, and takes the move back', async () => {
  await openCandidate('technical_round');
  await page.getByRole('button', { name: 'Move to…' }).click();
  await page.locator('[data-move="rejected"]').click();
  const form = page.locator('[data-move-form]');
  await form.getByRole('combobox', { name: 'Reason' }).click();
  await page.getByRole('option', { name: 'Salary' }).click();
  await form.getByText('Goes out after 1 day').waitFor();
  await form.getByLabel('Subject').fill('About your application');
  await picture(page, 'record-letter');
  await expectAccessible(page);
  await form.getByRole('button', { name: 'Move to Rejected' }).click();

  const letter = page.locator('[data-letter]').first();
  await letter.getByText('About your application').waitFor();
  expect(await letter.getAttribute('data-letter-state')).toBe('waiting');
  await picture(page, 'record-letter-waits');
  await letter.getByRole('button', { name: 'Cancel this mail' }).click();
  await page.locator('[data-letter-state="cancelled"]').waitFor();

  await page.getByRole('button', { name: /^Undo/ }).click();
  await page.locator('[data-taken-back]').waitFor();
  expect(await heading().textContent()).toContain('Technical round');
  await picture(page, 'record-taken-back');
  await expectAccessible(page);
});

it('says who moved the candidate meanwhile', async () => {
  await openCandidate('new');
  await page.getByRole('button', { name: 'Move to…' }).click();
  await page.locator('[data-move="on_hold"]').click();
  await page.getByRole('textbox', { name: 'Reason' }).fill('Wait for the budget');
  const id = page.url().split('/').pop();
  await page.evaluate(
    (path) =>
      fetch(path, {
        method: 'POST',
        headers: { 'if-match': '"4"' },
        body: JSON.stringify({
          to: 'screened',
          fields: { screening_score: 3, screening_notes: 'Quicker' },
        }),
      }),
    `/api/v1/candidates/${id}/status`,
  );
  await page.getByRole('button', { name: 'Move to On hold' }).click();

  await page.getByText('Helena Brandt moved the candidate to Screened').waitFor();
  expect(await page.getByRole('textbox', { name: 'Reason' }).inputValue()).toBe(
    'Wait for the budget',
  );
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Move to On hold' }).click();
  await page.locator('[data-to="on_hold"]').first().waitFor();
});

it('compares two records of the same person and merges them', async () => {
  await openCandidate('hr_round', (await countOf('hr_round')) - 1);
  await page.locator('[data-possible-duplicates]').waitFor();
  const gone = page.url();
  await page.getByRole('button', { name: /^Compare and merge/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.locator('[data-fact="mail"]').waitFor();
  await dialog.getByRole('radio', { name: 'The other record' }).check();
  await dialog
    .locator('[data-fact="mail"]')
    .getByRole('radio', { name: 'the.same.person@example.com' })
    .check();
  await picture(page, 'record-merge');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Merge the records' }).click();

  await page.getByText('From the merged record').first().waitFor();
  await page.getByText('the.same.person@example.com').waitFor();
  expect(page.url()).not.toBe(gone);

  await page.goto(gone);
  await page.getByText('The record you opened was merged into this one').waitFor();
  await picture(page, 'record-merged');
  await expectAccessible(page);
});

const countOf = async (status: string) => {
  await page.goto(`/candidates?view=table&status=${status}`);
  await page.locator('[data-candidate]').first().waitFor();
  return page.locator('[data-candidate]').count();
};

it('warns before the same person is added twice', async () => {
  await page.goto('/candidates?view=table&status=hired');
  await page.getByRole('button', { name: 'Add candidate' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name').fill('Somebody Known');
  await dialog.getByLabel('Mail address').fill('applicant5@example.org');
  await dialog.locator('[data-duplicates]').waitFor();
  await dialog.getByText('same mail address').waitFor();
  await dialog.getByRole('combobox', { name: 'Source' }).click();
  await page.getByRole('option', { name: 'Referral' }).click();
  await dialog.getByRole('combobox', { name: 'Job' }).click();
  await page.getByRole('option', { name: 'Product designer' }).click();
  const tags = dialog.getByRole('combobox', { name: 'Tags' });
  await tags.fill('priority');
  await tags.press('Enter');
  await dialog.getByRole('button', { name: 'Add candidate' }).click();

  await dialog.getByText('Save this person a second time?').waitFor();
  await picture(page, 'record-duplicate');
  await expectAccessible(page);
  expect(
    await dialog
      .getByRole('link', { name: /Open existing/ })
      .first()
      .getAttribute('target'),
  ).toBe('_blank');
  await dialog.getByRole('button', { name: 'Save anyway' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await page.getByRole('heading', { name: /^Somebody Known/ }).waitFor();
});

it('erases a candidate only after the name was typed', async () => {
  await openCandidate('rejected');
  const name = (await heading().textContent())?.replace(/\s*Rejected$/, '') ?? '';
  await page.getByRole('button', { name: /^More actions/ }).click();
  await page.getByRole('menuitem', { name: 'Erase…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Reason' }).click();
  await page.getByRole('option', { name: 'The candidate asked for it' }).click();
  await dialog.getByRole('textbox', { name: /^Type/ }).fill('Someone else');
  await dialog.getByRole('button', { name: 'Erase for good' }).click();
  await dialog.getByText('This is not the name above.').waitFor();
  await picture(page, 'record-erase');
  await expectAccessible(page);

  await dialog.getByRole('textbox', { name: /^Type/ }).fill(name);
  const gone = page.url();
  await dialog.getByRole('button', { name: 'Erase for good' }).click();
  await page.getByText('The candidate is erased.').waitFor();
  expect(new URL(page.url()).pathname).toBe('/candidates');
  await page.goto(gone);
  await page.locator('[data-state="missing"]').waitFor();
});

it('keeps the data longer with a consent', async () => {
  await page.goto('/candidates/retention');
  await page.locator('[data-due] a').first().click();
  await page.locator('[data-keep]').waitFor();
  await page.locator('[data-keep-mark]').waitFor();
  await page.getByRole('button', { name: 'Extend with consent' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Keep until').fill('2028-05-03');
  await picture(page, 'record-consent');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Data kept until 3 May 2028').waitFor();
});

it('closes a filled job and tells the others', async () => {
  await openJob('Product designer');
  await page.getByText('2 of 2 filled').first().waitFor();
  await picture(page, 'job-filled');
  await page.getByRole('button', { name: /^Close the job and tell/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.locator('[data-other]').first().waitFor();
  await dialog.locator('[data-letter-section]').waitFor();
  const all = await dialog.locator('[data-other]').count();
  await dialog.getByRole('checkbox').first().uncheck();
  await picture(page, 'job-tell', false);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: `Reject ${all - 1} candidates` }).click();

  await dialog.locator('[data-told]').waitFor();
  expect(await dialog.locator('[data-result]').count()).toBe(all - 1);
  await picture(page, 'job-told', false);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Undo' }).click();
  await dialog.getByText(`${all - 1} candidates taken back`).waitFor();
  await dialog.getByRole('button', { name: 'Done' }).click();

  await page.locator('[data-proposal="tell"]').waitFor();
  await page.getByRole('button', { name: 'Reopen job' }).click();
  await page.locator('[data-proposal="close"]').waitFor();
});

it('proposes to close a job right after the last hire', async () => {
  await page.goto('/jobs');
  await page.locator('[data-job] a', { hasText: 'Data analyst' }).click();
  await page.getByRole('button', { name: 'Edit' }).click();
  await page.getByRole('dialog').getByLabel('Openings').fill('1');
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await page.getByText('0 of 1 filled').waitFor();
  await page.locator('[data-pipeline="hr_round"] a').click();
  // The list without its filter may be there for a moment.
  const inRound = page.locator('[data-candidate]', { hasText: 'HR round' });
  await page.waitForURL(/hr_round/);
  await inRound.locator('a').first().click();
  await page.locator('[data-history]').first().waitFor();
  // Past the form of the offer, which is not what this is about.
  const id = page.url().split('/').pop();
  const answer = await page.evaluate(async (path) => {
    const { version } = await (await fetch(`${path}/moves`)).json();
    const moved = await fetch(`${path}/status`, {
      method: 'POST',
      headers: { 'if-match': `"${version}"` },
      body: JSON.stringify({
        to: 'offered',
        fields: { offer_amount: '65000', offer_currency: 'EUR', offer_expires_on: '2027-01-31' },
      }),
    });
    return moved.status;
  }, `/api/v1/candidates/${id}`);
  expect(answer).toBe(200);
  await page.reload();
  await page.getByRole('button', { name: 'Move to…' }).click();
  await page.locator('[data-move="hired"]').click();
  await page.getByLabel('First day').fill('2027-02-01');
  await page.getByRole('button', { name: 'Move to Hired' }).click();

  await page.getByText('All openings of Data analyst are filled').waitFor();
  await page.getByRole('button', { name: /^Close the job/ }).waitFor();
  await picture(page, 'record-last-hire');
  await expectAccessible(page);
});

it('sets which statuses of a job send a mail', async () => {
  await openJob('Data analyst');
  await page.locator('[data-job-letter="offered"]').getByRole('switch').check();
  const hours = page.getByLabel(/mail about “Offered”/);
  await hours.fill('300');
  await page.getByRole('button', { name: 'Save mails' }).click();
  await page.getByText('at most 168').waitFor();
  await expectAccessible(page);
  await hours.fill('2');
  await page.getByRole('button', { name: 'Save mails' }).click();
  await page.getByText('The mails of this job are saved.').waitFor();
  await page.reload();
  expect(await hours.inputValue()).toBe('2');
});

it('changes the words of a mail and goes back to the supplied ones', async () => {
  await page.goto('/settings/letters?status=offered');
  const text = page.getByLabel('Text');
  await text.fill('Good news, ');
  await page.locator('[data-placeholder="first_name"]').click();
  await page.locator('[data-letter-preview] mark', { hasText: 'Lan' }).waitFor();
  await text.press('End');
  await text.pressSequentially('! {nobody}');
  await page.getByText('{nobody} can’t be filled in.').waitFor();
  await expectAccessible(page);
  await text.fill('Good news, {first_name}!');

  // Another one, and back: nothing is lost.
  await page.locator('[data-template="hired-en"]').click();
  await page.getByText('Not saved').waitFor();
  await page.locator('[data-template="offered-en"]').click();
  expect(await text.inputValue()).toBe('Good news, {first_name}!');
  await page.getByRole('link', { name: 'Jobs' }).click();
  await page.getByRole('button', { name: 'Keep editing' }).click();

  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('The mail is saved.').waitFor();
  await page.locator('[data-template="offered-en"]').getByText('Changed').waitFor();
  await picture(page, 'letters-changed');
  await page.getByRole('button', { name: 'Back to the supplied words' }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Use the supplied words' }).click();
  await page.locator('[data-template="offered-en"]').getByText('Changed').waitFor({
    state: 'hidden',
  });
  expect(await text.inputValue()).toContain('we would like to offer you');
});

it('keeps notes and times on the screen after a move, and shows its mail once it is made', async () => {
  await openCandidate('interviewed');
  await page.locator('[data-note]').first().waitFor();
  const notes = await page.locator('[data-note]').count();
  const stages = await page.locator('[data-stage]').count();
  await mood(bench, { delay: await addressOf() });
  await startMove('rejected');
  await page.getByRole('combobox', { name: 'Reason' }).click();
  await page.getByRole('option', { name: 'Salary' }).click();
  await page.getByText('Goes out after 1 day').waitFor();
  await page.getByRole('button', { name: 'Move to Rejected' }).click();

  await page.locator('[data-history][data-to="rejected"]').waitFor();
  expect(await page.locator('[data-note]').count()).toBe(notes);
  expect(await page.locator('[data-stage]').count()).toBe(stages);
  await expect.poll(focused).toBe('Move to…');
  await page.locator('[data-letter-state="waiting"]').waitFor();
});

/** The address of the candidate, as the API has it. */
const addressOf = async () => `/candidates/${page.url().split('/').pop()}`;

it('asks before what was typed for a move is thrown away', async () => {
  await openCandidate('new', 1);
  await startMove('screened');
  const notes = page.getByRole('textbox', { name: 'Notes' });
  await notes.fill('Knows the trade');

  // Another move.
  await page.getByRole('button', { name: 'Move to…' }).click();
  await page.locator('[data-move="on_hold"]').click();
  await page.getByText('Discard what you entered?').waitFor();
  await looksRight(page, 'record-discard');
  await page.getByRole('button', { name: 'Keep editing' }).click();
  expect(await notes.inputValue()).toBe('Knows the trade');

  // Another screen.
  await page.getByRole('link', { name: 'Jobs' }).click();
  await page.getByText('What you entered for the move to Screened is not saved yet.').waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Keep editing' }).click();
  expect(await notes.inputValue()).toBe('Knows the trade');

  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: 'Discard' }).click();
  await page.locator('[data-move-form]').waitFor({ state: 'detached' });
  await expect.poll(focused).toBe('Move to…');
});

it('says that nobody knows, when the answer to a move gets lost', async () => {
  await openCandidate('new', 2);
  await startMove('on_hold');
  await page.getByRole('textbox', { name: 'Reason' }).fill('Budget');
  await mood(bench, { scenario: 'error' });
  await page.getByRole('button', { name: 'Move to On hold' }).click();

  await page.getByText('It is not known whether it was saved.').waitFor();
  await page.locator('[data-stale]').waitFor();
  await looksRight(page, 'record-stale');
  await mood(bench);
  await page.locator('[data-stale]').getByRole('button', { name: 'Try again' }).click();
  await page.locator('[data-stale]').waitFor({ state: 'detached' });
  expect(await page.getByRole('textbox', { name: 'Reason' }).inputValue()).toBe('Budget');
});

it('leads back to the list with its filters', async () => {
  await page.goto('/candidates?view=table&status=screened&source=referral');
  const list = page.url();
  await page.locator('[data-candidate] a').first().click();
  await page.locator('[data-history]').first().waitFor();
  await page.getByRole('main').getByRole('link', { name: 'Candidates' }).click();
  await page.locator('[data-candidate]').first().waitFor();

  expect(page.url()).toBe(list);
});

it('keeps the focus on the heading while the candidate is loaded', async () => {
  await page.goto('/candidates?view=table&status=screened');
  const link = page.locator('[data-candidate] a').first();
  const name = await link.textContent();
  await mood(bench, {
    delay: new URL((await link.getAttribute('href')) ?? '', page.url()).pathname,
  });
  await link.click();
  await expect.poll(focused).toBe('Candidate');
  await page.locator('[data-history]').first().waitFor();

  expect(await focused()).toContain(name);
});

it('keeps the focus near a note that was deleted', async () => {
  await openCandidate('screened');
  await page.getByRole('textbox', { name: 'Note' }).fill('To be deleted');
  await page.getByRole('button', { name: 'Add note' }).click();
  const note = page.locator('[data-note]', { hasText: 'To be deleted' });
  await note.getByRole('button', { name: /^Delete the note/ }).click();
  await expect.poll(focused).toBe('Keep it');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
    .toMatch(/^Delete the note/);
  await page.keyboard.press('Enter');
  await note.getByRole('button', { name: 'Delete note' }).click();
  await note.waitFor({ state: 'detached' });

  await expect
    .poll(() => page.evaluate(() => document.activeElement?.querySelector('ol') !== null))
    .toBe(true);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('DIV');
});

it('rejects nobody before the mail could be read', async () => {
  await mood(bench, { fail: '/letter' });
  await openJob('Data analyst');
  await page.getByRole('button', { name: /^(Close the job and tell|Tell them)/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('The mails can’t be shown right now').waitFor();
  expect(await dialog.getByRole('button', { name: /^Reject/ }).isDisabled()).toBe(true);
  await looksRight(page, 'job-tell-unseen', false);
  await mood(bench);
  await dialog.getByRole('button', { name: 'Try again' }).click();
  await dialog.getByText('How it reads for one of them').waitFor();
  expect(await dialog.getByRole('button', { name: /^Reject/ }).isDisabled()).toBe(false);

  // The way back is on the page, too.
  await dialog.getByRole('button', { name: /^Reject/ }).click();
  await dialog.locator('[data-told]').waitFor();
  await dialog.getByRole('button', { name: 'Done' }).click();
  await page.locator('[data-undo]').getByRole('button', { name: 'Undo' }).click();
  await page.getByText(/put back$/).waitFor();
});

it('asks before the mails of a job are left unsaved', async () => {
  await openJob('Data analyst');
  await page.locator('[data-job-letter="screened"]').getByRole('switch').check();
  await page.getByRole('link', { name: 'Candidates' }).first().click();
  await page.getByText('The mails of this job are not saved yet.').waitFor();
  await page.getByRole('button', { name: 'Discard', exact: true }).click();
  await page.waitForURL('**/candidates');
});

it('names what was changed in a job by two people, and nothing else', async () => {
  await openJob('Senior payroll specialist');
  await page.getByRole('button', { name: 'Edit' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Owner' }).click();
  await page.getByRole('option', { name: 'Tomasz Wiśniewski' }).click();
  await mood(bench, { scenario: 'conflict' });
  await dialog.getByRole('button', { name: 'Save' }).click();

  await dialog
    .getByText('Owner: yours is “Tomasz Wiśniewski”, theirs is “Minh Anh Nguyễn”')
    .waitFor();
  expect(await dialog.getByText(/: yours is/).count()).toBe(1);
});
