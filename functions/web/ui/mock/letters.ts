// The mails to candidates of the stand-in: the words, what a move would send, and what waits.
import type { components } from '../src/api/schema.gen.ts';
import { jobs, order, users, uuid } from './data.ts';
import { type Call, done, mood, ok, problem, type Reply, stale } from './state.ts';

type S = components['schemas'];
type Candidate = S['Candidate'];

export const languages: S['Language'][] = ['en', 'de', 'fr', 'es', 'pl'];
const placeholders = ['candidate', 'first_name', 'job', 'organisation', 'sender'];

const supplied: Record<string, { subject: string; text: (news: string) => string }> = {
  en: {
    subject: 'Your application as {job}',
    text: (news) => `Dear {first_name},\n\n${news}\n\nKind regards\n{sender}, {organisation}`,
  },
  de: {
    subject: 'Ihre Bewerbung als {job}',
    text: () =>
      'Guten Tag {candidate},\n\nes gibt Neues zu Ihrer Bewerbung als {job}.\n\nFreundliche Grüße\n{sender}, {organisation}',
  },
};
const news: Record<string, string> = {
  rejected:
    'thank you for your interest in {organisation}. We have decided to go on with other candidates for {job}. We wish you all the best.',
  offered: 'we would like to offer you the position of {job}. Details follow.',
};

type Template = S['LetterTemplate'];
const original = (status: S['Status'], language: S['Language']): Template => {
  const words = supplied[language] ?? (supplied.en as (typeof supplied)[string]);
  return {
    status,
    language,
    subject: words.subject,
    text: words.text(news[status] ?? 'there is news about your application as {job}.'),
    changed: false,
    version: 0,
  };
};
const templates: Template[] = order.flatMap((status) =>
  languages.map((language) => original(status, language)),
);

export function letterTemplates(call: Call, status?: string, language?: string): Reply {
  if (!status)
    return ok('LetterTemplates', {
      items: mood.scenario === 'empty' ? [] : templates,
      placeholders,
      languages,
    });
  const place = templates.findIndex((t) => t.status === status && t.language === language);
  const known = templates[place];
  if (!known || !language) return problem(404, 'not_found');
  if (call.method === 'DELETE') {
    templates[place] = original(known.status, known.language);
    return done;
  }
  const refused = stale(call, known.version);
  if (refused) return refused;
  if (/\{oops\}/.test(String(call.body.text)))
    return problem(422, 'invalid_input', [
      { field: '/text', code: 'unknown_placeholder', detail: '{oops} is not known' },
    ]);
  const words = call.body as S['LetterTemplateIn'];
  const saved = { ...known, ...words, changed: true, version: known.version + 1 };
  templates[place] = saved;
  return ok('LetterTemplate', saved);
}

/** Which statuses of a job send a mail. */
export const jobLetters = new Map<string, S['LetterRule'][]>(
  jobs.map((job) => [job.id, [{ status: 'rejected', delay_hours: 24 }]]),
);

type Letter = S['Letter'];
const sent = new Map<string, Letter[]>();

/** Newest first. What the candidate was moved on from is not sent any more. */
export function lettersOf(candidate: Candidate): Letter[] {
  for (const letter of sent.get(candidate.id) ?? [])
    if (letter.state === 'waiting' && letter.status !== candidate.status)
      letter.state = 'superseded';
  return sent.get(candidate.id) ?? [];
}
export const setLetters = (id: string, letters: Letter[]) => sent.set(id, letters);

export function preview(candidate: Candidate, to: string): S['LetterPreview'] {
  const { language } = candidate;
  const rule = jobLetters.get(candidate.job)?.find(({ status }) => status === to);
  const words = templates.find((t) => t.status === to && t.language === language);
  const values: Record<string, string> = {
    candidate: candidate.name,
    first_name: candidate.name.split(' ')[0] ?? '',
    job: jobs.find((job) => job.id === candidate.job)?.title ?? '',
    organisation: 'Nordwind Logistics',
    sender: users[0]?.name ?? '',
  };
  const fill = (text = '') =>
    text.replace(/\{(\w+)\}/g, (all, name: string) => values[name] ?? all);
  return {
    applies: rule !== undefined,
    delay_hours: rule?.delay_hours ?? 0,
    language,
    subject: fill(words?.subject),
    text: fill(words?.text),
  };
}

/** What a move sends: as the job says, in other words, or nothing. A worker does it some moments later. */
export function sends(candidate: Candidate, choice: S['LetterChoice'] | undefined): void {
  if (choice?.kind === 'none') return;
  const { id, status, status_since, language } = candidate;
  const words = preview(candidate, status);
  if (!words.applies) return;
  const changed = choice?.kind === 'text' ? choice : words;
  const letter: Letter = {
    id: uuid(),
    status,
    language,
    subject: changed.subject,
    text: changed.text,
    state: 'waiting',
    due_at: new Date(Date.parse(status_since) + words.delay_hours * 3_600_000).toISOString(),
    created_at: status_since,
    by: users[0]?.id ?? null,
    record: null,
  };
  setTimeout(() => setLetters(id, [letter, ...lettersOf(candidate)]), 1500);
}
