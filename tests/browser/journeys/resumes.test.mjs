// Resumes on the real stack: two files through the real form, a review by keyboard alone, the numbers that follow from it, and
// a model that is set up and asked.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { accessible, api, launch, picture, signIn, visitor } from '../support/browser.mjs';
import { applicant, drop, pictureNamed, pressUntil, resumeOf, text, timersRun, until } from '../support/resumes.mjs';

/** A function that was never called takes its time. */
const READ = { timeout: 90_000 };
/** Resumes that the demo data bring. */
const DEMO = 5;
let browser;
let admin;
let recruiter;
let job;
let numbersBefore;
const first = applicant('Marta');
const second = applicant('Jonas');

const numbers = async () => {
  const { body } = await api(admin, '/api/v1/admin/team-analytics?metrics=resumes_reviewed,resumes_vetted');
  return Object.fromEntries(body.total.map(({ metric, value }) => [metric, value ?? 0]));
};

before(async () => {
  browser = await launch();
  admin = await signIn(await visitor(browser), 'admin@hirelog.localhost');
  recruiter = await signIn(await visitor(browser), 'recruiter@hirelog.localhost');
  const { body } = await api(recruiter, '/api/v1/jobs?status=open&limit=100');
  job = body.items[0].id;
  // Those of the demo data are read by now, and counted.
  const reading = async () => (await api(recruiter, '/api/v1/resumes?state=reading')).body.items;
  await until(reading, (items) => items.length === 0, 'resumes of the demo data are still being read');
  await until(numbers, ({ resumes_vetted }) => resumes_vetted >= DEMO, 'resumes of the demo data are not counted');
  numbersBefore = await numbers();
});
after(() => browser?.close());

const upload = (name, state) => recruiter.locator(`[data-upload="${name}"][data-upload-state="${state}"]`);
const openUpload = async () => {
  await recruiter.goto(`/jobs/${job}`);
  await recruiter.getByRole('link', { name: 'Upload resumes' }).click();
  await recruiter.locator('[data-drop]').waitFor();
};
const openReview = async (name) => {
  await recruiter.getByRole('link', { name: `Review “${name}”` }).click();
  await recruiter.locator('[data-review="to_review"][data-held="mine"]').waitFor();
  await recruiter.locator('[data-row]:focus').waitFor();
};

test('two files are dropped: one waits for a review, the picture is refused with its reason', async () => {
  await openUpload();
  await drop(recruiter, [text('marta.txt', resumeOf(first)), pictureNamed('cv.pdf')]);

  await upload('marta.txt', 'to_review').waitFor(READ);
  await upload('cv.pdf', 'refused').waitFor(READ);
  await upload('cv.pdf', 'refused').getByText('This is no PDF, Word (.docx) or text file').waitFor();
  await accessible(recruiter);
  await picture(recruiter, '12-resume-upload');
});

test('the review is done by the keyboard alone and makes a candidate', async () => {
  await openReview('marta.txt');
  await accessible(recruiter);
  await picture(recruiter, '13-resume-review');

  const open = async () => Number(await recruiter.locator('[data-open-facts]').getAttribute('data-open-facts'));
  const fewerThan = (count) =>
    recruiter.waitForFunction(
      (count) => Number(document.querySelector('[data-open-facts]').dataset.openFacts) < count,
      count,
    );
  const all = await open();
  assert.ok(all >= 6, `${all} facts were found`);
  // What is sure at once, the others one by one.
  await recruiter.keyboard.press('Shift+A');
  await fewerThan(all);
  for (let left = await open(); left > 0; left = await open()) {
    await recruiter.locator('[data-row][data-decision="open"]:focus').waitFor();
    await recruiter.keyboard.press('a');
    await fewerThan(left);
  }

  const source = recruiter.getByRole('combobox', { name: 'Source' });
  await pressUntil(recruiter, 'Tab', () => source.evaluate((field) => field === document.activeElement));
  await recruiter.keyboard.press('Enter');
  await recruiter.getByRole('option').first().waitFor();
  await timersRun(recruiter);
  await recruiter.keyboard.press('ArrowDown');
  await recruiter.locator('[role="option"][data-combobox-selected]').waitFor();
  await recruiter.keyboard.press('Enter');
  await recruiter.getByRole('option').first().waitFor({ state: 'hidden' });
  await pressUntil(recruiter, 'Shift+Tab', () =>
    recruiter.evaluate(() => Boolean(document.activeElement.closest('[data-facts]'))),
  );
  await recruiter.keyboard.press('Control+Enter');
  await recruiter.locator('[data-review="reviewed"]').waitFor();

  const link = recruiter.getByRole('link', { name: 'Open the candidate' });
  await link.focus();
  await recruiter.keyboard.press('Enter');
  await recruiter.getByRole('heading', { name: first.name }).waitFor();
  await recruiter.getByRole('link', { name: first.mail }).waitFor();
  for (const skill of ['Rust', 'PostgreSQL', 'AWS'])
    await recruiter.getByText(skill, { exact: true }).first().waitFor();
  await recruiter.locator('[data-candidate-resume][data-resume-state="reviewed"]').getByText('marta.txt').waitFor();
  await accessible(recruiter);
  await picture(recruiter, '14-resume-candidate');
});

test('the numbers of the team have risen by that one resume', async () => {
  const expected = Object.fromEntries(Object.entries(numbersBefore).map(([metric, value]) => [metric, value + 1]));
  assert.deepEqual(Object.keys(expected).sort(), ['resumes_reviewed', 'resumes_vetted']);

  const risen = ({ resumes_reviewed, resumes_vetted }) =>
    resumes_reviewed >= expected.resumes_reviewed && resumes_vetted >= expected.resumes_vetted;
  assert.deepEqual(await until(numbers, risen, 'the numbers do not rise'), expected);
});

test('a model and a budget are set up by the admin', async () => {
  await admin.goto('/settings/extraction');
  await admin.locator('[data-usage]').waitFor();
  const models = admin.locator('[data-model]');
  for (let left = await models.count(); left > 0; left -= 1) {
    await models.first().getByRole('button', { name: /^Remove the model/ }).click();
    await admin.waitForFunction((left) => document.querySelectorAll('[data-model]').length < left, left);
  }
  await admin.getByRole('button', { name: 'Add a model' }).click();
  await admin.getByRole('textbox', { name: 'Model', exact: true }).fill('anthropic.claude-3-haiku-20240307-v1:0');
  await admin.getByRole('textbox', { name: 'Price of 1,000 tokens read' }).fill('0.00025');
  await admin.getByRole('textbox', { name: 'Price of 1,000 tokens written' }).fill('0.00125');
  await admin.getByRole('textbox', { name: /^At most in a month/ }).fill('100');
  await accessible(admin);
  await picture(admin, '15-resume-settings');
  await admin.getByRole('button', { name: 'Save the settings' }).click();
  await admin.getByText('The settings are saved.').waitFor();

  const { body } = await api(admin, '/api/v1/settings/extraction');
  assert.deepEqual([body.models.length, body.models[0].provider, body.monthly_budget_cents], [1, 'bedrock', 10_000]);
});

test('the next resume is read by the model, and what that cost is in the usage of the month', async () => {
  const cost = async () => (await api(admin, '/api/v1/settings/extraction')).body.usage.cost_micros;
  const costBefore = await cost();
  await openUpload();
  await drop(recruiter, [text('jonas.txt', resumeOf(second))]);
  await upload('jonas.txt', 'to_review').waitFor(READ);
  await openReview('jonas.txt');
  const vetting = recruiter.locator('[data-vetting="bedrock"]');
  await vetting.getByText('Amazon Bedrock', { exact: true }).first().waitFor();
  await vetting.getByText('anthropic.claude-3-haiku-20240307-v1:0').waitFor();
  await picture(recruiter, '16-resume-by-model');

  await until(cost, (now) => now > costBefore, 'the usage does not rise');
  await admin.reload();
  await admin.locator('[data-usage="ok"]').getByText(/^\$0\.0*[1-9]|^\$[1-9]/).first().waitFor();
});
