// Resumes from the file to the candidate, over the mock API.
import { Buffer } from 'node:buffer';
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
  page.setDefaultTimeout(20_000);
});
afterEach(() => page.context().close());

const file = (name: string, content: string | Buffer = `Text of ${name}`) => ({
  name,
  mimeType: 'application/pdf',
  buffer: Buffer.from(content),
});
const give = (...files: ReturnType<typeof file>[]) =>
  page.locator('input[type=file]').setInputFiles(files);
const choose = async (label: string, option: string) => {
  await page.getByRole('combobox', { name: label, exact: true }).click();
  await page.getByRole('option', { name: option }).click();
};
const upload = (name: string, state: string) =>
  page.locator(`[data-upload="${name}"][data-upload-state="${state}"]`);
const api = (path: string) => `${bench.origin}/api/v1/resumes${path}`;

interface Listed {
  id: string;
  file_name: string;
  version: number;
}
const listed = async (name: string, state = 'to_review'): Promise<Listed> => {
  const { items } = await (await fetch(`${api('')}?state=${state}&limit=100`)).json();
  return items.find((one: Listed) => one.file_name === name);
};
/** What another person does meanwhile. */
const other = async (id: string, body: object) =>
  expect(
    (await fetch(api(`/${id}/other`), { method: 'POST', body: JSON.stringify(body) })).ok,
  ).toBe(true);

/** A new resume to review, with five facts; one that is still being read, where nobody has looked at it often enough. */
async function fresh(name: string, looks = 3): Promise<string> {
  const { forms } = await (await fetch(api('/forms?count=1'))).json();
  await fetch(`${bench.origin}${forms[0].url}`, { method: 'POST' });
  const { items } = await (await fetch(`${bench.origin}/api/v1/jobs/directory`)).json();
  const body = JSON.stringify({ id: forms[0].id, file_name: name, job: items[0].id });
  await fetch(api(''), { method: 'POST', body });
  for (let look = 0; look < looks; look += 1) await fetch(api(`/${forms[0].id}`));
  return forms[0].id;
}
const openReview = async (id: string) => {
  await page.goto(`/resumes/${id}`);
  await page.locator('[data-review="to_review"][data-held="mine"]').waitFor();
};
const decision = (field: string, is: string) =>
  page.locator(`[data-field="${field}"][data-decision="${is}"]`);
const press = async (...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
const focusedField = () =>
  page.evaluate(() => document.activeElement?.getAttribute('data-field') ?? null);

describe('upload', () => {
  it('sends several files, of which one fails and is tried again', async () => {
    await page.goto('/resumes');
    await page.getByRole('link', { name: 'Upload resumes' }).click();
    await choose('Job', 'Backend engineer (Rust) · Hanoi');
    await give(
      file('one.pdf'),
      file('stumbles.pdf'),
      file('scan-of-paper.pdf'),
      file('photo.png'),
      file('empty.pdf', ''),
      file('large.pdf', Buffer.alloc(5 * 1024 * 1024 + 1)),
      file(`Lebenslauf ${'sehr '.repeat(20)}langer Name.pdf`),
    );
    await upload('stumbles.pdf', 'failed').waitFor();
    await upload('empty.pdf', 'refused').getByText('This file is empty.').waitFor();
    await upload('large.pdf', 'refused').getByText('This file is larger than 5 MB').waitFor();
    await upload('one.pdf', 'to_review').waitFor();
    await upload('photo.png', 'refused')
      .getByText('This is no PDF, Word (.docx) or text file')
      .waitFor();
    await page.getByText('4 of 7 files sent, 3 not sent.').waitFor();
    await looksRight(page, 'resume-upload');

    await page.getByRole('button', { name: 'Try again with “stumbles.pdf”' }).click();
    await upload('stumbles.pdf', 'to_review').waitFor();
    await page.getByText('5 of 7 files sent, 2 not sent.').waitFor();

    await page.getByRole('link', { name: 'Review “scan-of-paper.pdf”' }).click();
    await page.locator('[data-review="to_review"] [data-no-text]').waitFor();
  });

  it('warns before the page is left while files are being sent', async () => {
    await page.goto('/resumes/upload');
    await choose('Job', 'Data analyst · Athens');
    await page.route('**/mock-store/**', () => {});
    await give(file('a.pdf'), file('b.pdf'), file('c.pdf'), file('d.pdf'), file('e.pdf'));
    await upload('d.pdf', 'sending').waitFor();
    expect(await page.locator('[data-upload-state="sending"]').count()).toBe(4);
    expect(await upload('e.pdf', 'waiting').count()).toBe(1);
    await looksRight(page, 'resume-sending');
    await page.getByRole('link', { name: 'Calendar' }).click();
    const question = page.getByRole('dialog', { name: 'Stop sending the files?' });
    await question.waitFor();
    await picture(page, 'resume-sending-leave', false);
    await expectAccessible(page);
    await question.getByRole('button', { name: 'Stay here' }).click();
    await page.getByRole('button', { name: 'Stop', exact: true }).click();
    await upload('a.pdf', 'failed').waitFor();
    await page.getByRole('button', { name: 'Try all 5 again' }).waitFor();
  });

  it('takes files that are dropped, and at most a hundred', async () => {
    await page.goto('/resumes/upload');
    await choose('Job', 'Data analyst · Athens');
    await page.route('**/mock-store/**', () => {});
    const files = await page.evaluateHandle(() => {
      const transfer = new DataTransfer();
      for (let at = 0; at < 103; at += 1)
        transfer.items.add(new File(['x'], `dropped-${at}.pdf`, { type: 'application/pdf' }));
      return transfer;
    });
    await page.dispatchEvent('[data-drop]', 'dragover', { dataTransfer: files });
    await page.locator('[data-over]').waitFor();
    await page.dispatchEvent('[data-drop]', 'drop', { dataTransfer: files });
    await page.getByText('3 files were left out').waitFor();
    expect(await page.locator('[data-upload]').count()).toBe(100);
  });
});

describe('queue', () => {
  it('shows each state, who is at what, and more on demand', async () => {
    await page.goto('/resumes');
    await page.locator('[data-resume]').first().waitFor();
    await page.locator('[data-held]:visible').getByText('Minh Anh Nguyễn is at it').waitFor();
    await page.getByRole('button', { name: 'Load more' }).click();
    await page.getByText('Applicant 56', { exact: true }).waitFor();
    await choose('Job', 'Head of people and organisational development, Europe · Remote');
    await page.locator('[data-resume]').nth(1).waitFor({ state: 'detached' });
    await page.getByText('Maximiliane-Alexandra').first().waitFor();
    await page.getByRole('button', { name: 'Clear filters' }).click();
    for (const [tab, seen] of [
      ['Reviewed', 'taken over without a look'],
      ['Refused', 'Not a PDF, Word or text file'],
      ['Discarded', 'old.pdf'],
    ] as const) {
      await page.getByText(tab, { exact: true }).click();
      await page.getByText(seen).locator('visible=true').first().waitFor();
      await looksRight(page, `resumes-${tab.toLowerCase()}`);
    }
  });

  it('goes on behind empty pages, and does not call the queue empty while there are more', async () => {
    const toReview = /\/api\/v1\/resumes\?.*state=to_review/;
    let answered = 0;
    await page.route(toReview, (route) => route.fulfill({ json: { items: [], next: '0' } }));
    // What React's strict mode asks twice is cut off, and does not finish.
    page.on('requestfinished', (request) => {
      if (toReview.test(request.url())) answered += 1;
    });
    await page.goto('/resumes');
    await page.getByText('0 resumes so far').waitFor();
    expect(answered).toBe(5);
    expect(await page.getByText('Nothing to review').count()).toBe(0);
    await page.unrouteAll();
    await page.getByRole('button', { name: 'Load more' }).click();
    await page.locator('[data-resume]').first().waitFor();
  });

  it('follows what is being read without asking for the lists again and again', async () => {
    const id = await fresh('on-its-way.pdf', 0);
    await fresh('slow.pdf', 0);
    const lists = { reading: 0, to_review: 0 };
    page.on('requestfinished', (request) => {
      const url = new URL(request.url());
      if (url.pathname !== '/api/v1/resumes') return;
      lists[url.searchParams.get('state') as keyof typeof lists] += 1;
    });
    await page.goto('/resumes');
    await page.locator('[data-being-read="2"]').waitFor();
    await page.locator('[data-being-read="1"]').waitFor();
    await page.locator(`[data-resume="${id}"]`).waitFor();
    expect(lists).toEqual({ reading: 1, to_review: 2 });
  });

  it('leads from a refused file to the one that is here', async () => {
    await page.goto('/resumes?state=refused');
    await page.getByRole('link', { name: 'minh-khai-2025 (copy).pdf' }).click();
    await page.getByText('The same file is here already.').waitFor();
    await looksRight(page, 'resume-refused');
    await page.getByRole('link', { name: 'Open the one that is here' }).click();
    await page.locator('[data-review="reviewed"]').waitFor();
    await looksRight(page, 'resume-reviewed');
  });
});

describe('review', () => {
  it('is done by the keyboard alone', async () => {
    const { id } = await listed('Nguyễn Thị Minh Khai – CV 2026.pdf');
    await openReview(id);
    await page.locator('[data-row][data-current]:focus').waitFor();
    expect(await focusedField()).toBe('name');
    expect(await page.locator('mark[data-focused]').textContent()).toBe('Nguyễn Thị Minh Khai');
    await looksRight(page, 'resume-review');

    // Name and mail are accepted by both keys, and the focus goes on by itself.
    await press('a', 'Enter');
    await decision('mail', 'accepted').waitFor();
    expect(await focusedField()).toBe('phone');
    // Correcting: keys are letters while one types.
    await press('e');
    await page.getByRole('textbox', { name: 'Phone' }).waitFor();
    await press('Control+a');
    await page.keyboard.type('+84 jaxen 1');
    await picture(page, 'resume-editing', false);
    await expectAccessible(page);
    await press('Escape');
    await decision('phone', 'open').waitFor();
    await page.locator('[data-field="phone"]:focus').waitFor();
    await press('e', 'Control+a');
    await page.keyboard.type('+84 24 5550 9999');
    await press('Enter');
    await decision('phone', 'corrected').getByText('found: +84 24 5550 1122').waitFor();
    // Moving, rejecting, thinking again.
    await press('j', 'k', 'ArrowUp');
    await page.locator('[data-field="phone"]:focus').waitFor();
    await press('ArrowDown', 'x');
    await decision('location', 'rejected').waitFor();
    await press('k', 'u');
    await decision('location', 'open').waitFor();
    await press('a');
    // Adding.
    await press('n');
    await page.getByLabel('What is it?').selectOption('skill');
    await page.getByRole('textbox', { name: 'Skill' }).fill('Kafka');
    await press('Enter');
    await decision('skill', 'added').waitFor();
    await page.locator('[data-field="skill"][data-decision="added"]:focus').waitFor();
    // The rest: what is sure at once, what needs a look one by one.
    await press('Shift+A');
    await page.locator('[data-open-facts="3"]').waitFor();
    await page.locator('[data-row]:focus').waitFor();
    expect(await page.locator('[data-row]:focus').getAttribute('aria-label')).toBe(
      'Skill: Kubernetes, fact 6 of 16, Unsure, confidence 61 of 100, needs a look, not decided',
    );
    await press('Control+Enter');
    await page.getByText('Decide about every fact first.').waitFor();
    await page.locator('[data-row]:focus').waitFor();
    await press('a', 'x');
    await page.locator('[data-open-facts="1"]').waitFor();
    await press('a');
    await page.locator('[data-open-facts="0"]').waitFor();

    // Somebody looks alike, so nothing is proposed.
    await press('Control+Enter');
    await page.getByText('Choose where the facts go.').first().waitFor();
    await page.getByRole('radio', { name: 'A new candidate' }).focus();
    await press('Space');
    await page.getByRole('combobox', { name: 'Source' }).focus();
    await press('Enter');
    await page.getByRole('option').first().waitFor();
    await timersRun(page);
    await press('ArrowDown');
    await page.locator('[role="option"][data-combobox-selected]').waitFor();
    await press('Enter');
    await page.getByRole('option').first().waitFor({ state: 'hidden' });
    await picture(page, 'resume-take-over');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Take over 15 facts' }).focus();
    await press('Enter');
    await page.locator('[data-review="reviewed"]').waitFor();
    await page.getByText('13 accepted, 1 corrected, 1 rejected, 1 added by hand.').waitFor();
    await page.getByRole('link', { name: 'Open the candidate' }).click();
    await page.getByRole('heading', { name: /^Nguyễn Thị Minh Khai/ }).waitFor();
  });

  it('can only be read while another holds it, and is taken up when it is free', async () => {
    const { id } = await listed('mueller_lebenslauf.docx');
    await page.goto(`/resumes/${id}`);
    await page.locator('[data-held-by-other]').waitFor();
    expect(await page.getByRole('button', { name: /^(Accept|Take over|Discard)/ }).count()).toBe(0);
    await looksRight(page, 'resume-held');
    await other(id, { change: { held: null } });
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('[data-review][data-held="mine"]').waitFor();
    await page.getByRole('button', { name: /^Accept: Name/ }).waitFor();
  });

  it('lets go when the page is left', async () => {
    const id = await fresh('let-go.pdf');
    await openReview(id);
    await page.getByRole('link', { name: 'Resumes', exact: true }).first().click();
    await page.locator('[data-resume]').first().waitFor();
    await expect.poll(async () => (await (await fetch(api(`/${id}`))).json()).held).toBeNull();
  });

  it('takes a scanned file that is typed in by hand', async () => {
    const { id } = await listed('Scan_2026-11-28_0001.pdf');
    await openReview(id);
    await page.getByText('No text in it.').waitFor();
    await looksRight(page, 'resume-scanned');
    await page.getByRole('button', { name: 'Open the file' }).first().waitFor();
    await page.locator('[data-add]:focus').waitFor();

    await press('n');
    await page.getByRole('textbox', { name: 'Name' }).fill('Đặng Thị Hoa');
    await press('Enter');
    await press('n');
    await page.getByLabel('What is it?').selectOption('position');
    await page.getByRole('textbox', { name: 'Company' }).fill('Nordwind');
    await page.getByRole('textbox', { name: 'From' }).fill('March 2019');
    await press('Enter');
    await page.getByText('Enter the title.').waitFor();
    await page.getByText('Write it as 2019-03 or 2019.').waitFor();
    await looksRight(page, 'resume-typing');
    await page.getByRole('textbox', { name: 'Title' }).fill('Driver');
    await page.getByRole('textbox', { name: 'From' }).fill('2019-03');
    await press('Enter');
    await choose('Source', 'Referral');
    await page.getByRole('button', { name: 'Take over 2 facts' }).click();
    await page.getByText('A new candidate needs a mail address.').waitFor();

    await page.getByRole('button', { name: 'Add a fact' }).click();
    await page.getByRole('textbox', { name: 'Mail address' }).fill('hoa');
    await press('Enter');
    await page.getByRole('button', { name: 'Take over 3 facts' }).click();
    await page.locator('[data-field="mail"]').getByText('Must be a mail address').waitFor();
    await page.locator('[data-field="mail"]:focus').waitFor();
    await looksRight(page, 'resume-refused-fact');
    await press('e', 'Control+a');
    await page.keyboard.type('hoa@example.org');
    await press('Enter', 'Control+Enter');
    await page.locator('[data-review="reviewed"]').waitFor();
    await page.getByText('0 accepted, 0 corrected, 0 rejected, 3 added by hand.').waitFor();
  });

  it('loses nothing when saving fails, and asks before the page is left', async () => {
    const id = await fresh('fails.pdf');
    await openReview(id);
    await press('Shift+A', 'x', 'a');
    await page.locator('[data-open-facts="0"]').waitFor();
    await choose('Source', 'Agency');
    await mood(bench, { fail: '/review' });
    await page.getByRole('button', { name: 'Take over 4 facts' }).click();
    await page.getByText('Hirelog is busy right now').waitFor();
    await page.getByRole('link', { name: 'Calendar' }).click();
    await page.getByRole('button', { name: 'Keep editing' }).click();
    await mood(bench);
    await page.getByRole('button', { name: 'Take over 4 facts' }).click();
    await page.locator('[data-review="reviewed"]').waitFor();
  });

  it('says that it worked when only the answer was lost', async () => {
    const id = await fresh('lost.pdf');
    await openReview(id);
    await press('Shift+A', 'x', 'a');
    await choose('Source', 'Agency');
    await mood(bench, { lose: '/review' });
    await page.getByRole('button', { name: 'Take over 4 facts' }).click();
    await page.locator('[data-take-over] [role="alert"]').waitFor();
    await mood(bench);
    await page.getByRole('button', { name: 'Take over 4 facts' }).click();
    await page.getByText('It worked: 4 facts were taken over.').waitFor();
    expect(await page.getByText('Someone else took this resume over').count()).toBe(0);
    await looksRight(page, 'resume-worked-after-all');
    await page.getByRole('button', { name: 'Show how it is now' }).click();
    await page.locator('[data-review="reviewed"]').waitFor();
  });

  it('says that a candidate gets a limited number of skills, and how many facts were taken over', async () => {
    const id = await fresh('skilled.pdf');
    const { findings } = await (await fetch(api(`/${id}`))).json();
    const sure = (at: number) => ({
      id: 20 + at,
      field: 'skill',
      value: `Skill ${at}`,
      confidence: 95,
      source: findings[0].source,
    });
    const skills = Array.from({ length: 15 }, (_, at) => sure(at));
    const others = findings.filter(({ field }: { field: string }) => field !== 'skill');
    await other(id, { change: { findings: [...others, ...skills, sure(15)] } });
    await openReview(id);
    await press('Shift+A');
    await page.getByText('Skills are added up to 15. All 16 stay with the resume.').waitFor();
    await looksRight(page, 'resume-many-skills');
    await page.locator('[data-field="skill"]').last().focus();
    await press('x');
    await page.getByText('Skills are added up to 15').waitFor({ state: 'detached' });
    await page.locator('[data-decision="open"]').first().focus();
    await press('a');
    await choose('Source', 'Agency');
    await page.getByRole('button', { name: /^Take over \d+ facts/ }).click();
    await page.getByText(/^\d+ facts were taken over from “skilled.pdf”\.$/).waitFor();
    await page.locator('[data-review="reviewed"]').waitFor();
  });

  it('offers a choice when the resume was changed meanwhile', async () => {
    const id = await fresh('changed.pdf');
    await openReview(id);
    await press('Shift+A', 'x', 'a');
    await choose('Source', 'Agency');
    await other(id, { change: {} });
    await page.getByRole('button', { name: 'Take over 4 facts' }).click();
    await page.getByText('Someone else changed this resume meanwhile').waitFor();
    await looksRight(page, 'resume-conflict');
    await page.getByRole('button', { name: 'Save mine' }).click();
    await page.locator('[data-review="reviewed"]').waitFor();
  });

  it('carries decisions over when it was read anew meanwhile', async () => {
    const id = await fresh('anew.pdf');
    await openReview(id);
    await press('Shift+A', 'x', 'a');
    await choose('Source', 'Agency');
    const { findings } = await (await fetch(api(`/${id}`))).json();
    const more = { ...findings[3], id: 9, value: 'Lisp', confidence: 30 };
    await other(id, { change: { findings: [...findings, more] } });
    await page.getByRole('button', { name: 'Take over 4 facts' }).click();
    await page.getByRole('button', { name: 'Keep what I decided' }).click();
    await page.locator('[data-open-facts="1"]').waitFor();
    await page.locator('[data-decision="open"]:focus').waitFor();
    await press('x', 'Control+Enter');
    await page.locator('[data-review="reviewed"]').waitFor();
    await page.getByText('4 accepted, 0 corrected, 2 rejected').waitFor();
  });

  it('says when another took it over or holds it, and keeps what was decided in sight', async () => {
    const id = await fresh('taken.pdf');
    await openReview(id);
    await press('Shift+A', 'x', 'a');
    await choose('Source', 'Agency');
    await other(id, { hold: true });
    await page.getByRole('button', { name: 'Take over 4 facts' }).click();
    await page.getByText('Minh Anh Nguyễn is reviewing this resume now').waitFor();
    await page.locator('[data-open-facts="0"]').waitFor();
    await picture(page, 'resume-held-meanwhile');
    await expectAccessible(page);
    await other(id, {
      change: {
        state: 'reviewed',
        held: null,
        reviewed: {
          by: null,
          at: '2026-11-28T10:00:00Z',
          accepted: 1,
          corrected: 0,
          rejected: 0,
          added: 0,
        },
      },
    });
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('Someone else took this resume over meanwhile').waitFor();
    await page.getByRole('button', { name: 'Show how it is now' }).click();
    await page.locator('[data-review="reviewed"]').waitFor();
  });

  it('is discarded only after a question, and read again', async () => {
    const id = await fresh('again.pdf');
    await openReview(id);
    await page.getByRole('button', { name: 'Read again…' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Read it again' }).click();
    await page.locator('[data-reading]').waitFor();
    await looksRight(page, 'resume-reading');
    await page.locator('[data-review="to_review"][data-held="mine"]').waitFor();
    await page.getByRole('button', { name: 'Discard…' }).click();
    await page.getByRole('dialog', { name: 'Discard this resume?' }).waitFor();
    await picture(page, 'resume-discard', false);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Discard', exact: true }).click();
    await page.locator('[data-review="discarded"]').waitFor();
  });

  it('shows long names, and explains the keys', async () => {
    const { items } = await (await fetch(`${api('')}?limit=100`)).json();
    const long = items.find((one: Listed) => one.file_name.startsWith('Maximiliane'));
    await openReview(long.id);
    await page.getByRole('button', { name: 'All keys' }).click();
    await page.locator('[data-keys]').waitFor();
    await looksRight(page, 'resume-long-name');
  });
});

describe('candidate', () => {
  it('has its resumes, what the newest says, and takes another', async () => {
    await page.goto('/resumes?state=reviewed');
    await page.locator('[data-resume]').first().waitFor();
    const reviewed = await listed('minh-khai-2025.pdf', 'reviewed');
    const { candidate } = await (await fetch(api(`/${reviewed.id}`))).json();
    await page.goto(`/candidates/${candidate}`);
    const card = page.getByRole('region', { name: 'Resumes' });
    await card.getByText('Staff engineer, Sông Hồng Payments').waitFor();
    await card.locator('dd').getByText('Kubernetes', { exact: true }).waitFor();
    await card.getByRole('button', { name: 'Download “minh-khai-2025.pdf”' }).waitFor();
    await card.locator('input[type=file]').setInputFiles(file('stumbles-too.pdf'));
    await card.getByRole('button', { name: 'Try again with “stumbles-too.pdf”' }).waitFor();
    await looksRight(page, 'candidate-resumes');
    await card.getByRole('button', { name: 'Try again with “stumbles-too.pdf”' }).click();
    await card.locator('[data-resume-state="reading"]').waitFor();
    await card.locator('[data-resume-state="reading"]').waitFor({ state: 'detached' });
    await card.getByRole('link', { name: 'stumbles-too.pdf' }).click();
    await page.locator('[data-review][data-held="mine"]').waitFor();
    await page.getByRole('link', { name: 'the candidate it was uploaded for' }).waitFor();
    await press('Shift+A', 'a', 'a', 'Control+Enter');
    await page.locator('[data-review="reviewed"]').waitFor();
  });

  it('shows no resumes to those who may not see them', async () => {
    await mood(bench, { permissions: ['view_candidates', 'view_jobs'] });
    await page.goto('/candidates');
    await page.locator('[data-candidate] a').first().click();
    await page.locator('[data-history]').first().waitFor();
    expect(await page.getByRole('region', { name: 'Resumes' }).count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Resumes' }).count()).toBe(0);
  });
});

describe('job', () => {
  it('names the skills it asks for', async () => {
    await page.goto('/jobs');
    await page.getByRole('link', { name: 'Product designer' }).click();
    await page.getByText('None named').waitFor();
    await page.getByRole('button', { name: 'Edit' }).click();
    const dialog = page.getByRole('dialog', { name: 'Edit job' });
    await dialog.getByRole('combobox', { name: 'Skills asked for' }).fill('Figma');
    await press('Enter');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await page.locator('dd').getByText('Figma').waitFor();
    await page.getByRole('link', { name: 'Upload resumes' }).click();
    expect(await page.getByRole('combobox', { name: 'Job' }).inputValue()).toContain(
      'Product designer',
    );
  });
});

describe('settings', () => {
  it('warn in the queue, of who can change them, when the month has spent most of its money', async () => {
    await page.goto('/resumes');
    await page
      .getByText('More than 80 % of the month’s budget for language models is used up')
      .waitFor();
    await page.getByRole('link', { name: 'Budget and usage' }).click();
    await page.locator('[data-usage="warning"]').waitFor();
  });

  it('are changed, with refusals at their fields', async () => {
    await page.goto('/settings/extraction');
    await page.locator('[data-usage="warning"]').getByText('$41.27').waitFor();
    await page.getByRole('switch', { name: /^Take facts over/ }).check({ force: true });
    await page.getByText('Nobody looks at these facts').waitFor();
    await page.getByRole('textbox', { name: 'Price of 1,000 tokens read' }).first().fill('free');
    await page.getByRole('button', { name: 'Save the settings' }).click();
    await page.getByText('Enter an amount such as 0.003.').waitFor();
    await page.getByRole('textbox', { name: 'Price of 1,000 tokens read' }).first().fill('0.0003');
    await page.getByRole('textbox', { name: 'Model', exact: true }).first().fill('');
    await page.getByRole('spinbutton', { name: /^A stay is short/ }).fill('99');
    await page.getByRole('button', { name: 'Save the settings' }).click();
    await page.getByText('Must be from 1 to 60 months.').waitFor();
    await page.getByText('Must not be empty.').waitFor();
    await looksRight(page, 'settings-extraction-refused');
    await page.getByRole('textbox', { name: 'Model', exact: true }).first().fill('amazon.nova');
    await page.getByRole('spinbutton', { name: /^A stay is short/ }).fill('12');
    await page.getByRole('button', { name: 'Ask this one first' }).click();
    await page.getByRole('button', { name: 'Save the settings' }).click();
    await page.getByText('The settings are saved.').waitFor();
    const saved = await (await fetch(`${bench.origin}/api/v1/settings/extraction`)).json();
    expect(saved).toMatchObject({ accept_from: 95, short_stay_months: 12 });
    expect(saved.models[1]).toMatchObject({ model: 'amazon.nova', input_price_micros: 300 });
  });

  it('are not overwritten unseen', async () => {
    await page.goto('/settings/extraction');
    await page.getByRole('textbox', { name: /^At most in a month/ }).fill('75');
    await mood(bench, { scenario: 'conflict' });
    await page.getByRole('button', { name: 'Save the settings' }).click();
    await page.getByText('Budget: yours is “$75”, theirs is “$99”').waitFor();
    await page.getByRole('button', { name: 'Save mine' }).click();
    await page.getByText('The settings are saved.').waitFor();
  });
});
