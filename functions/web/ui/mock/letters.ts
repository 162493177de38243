// The mails to candidates of the stand-in: the words, what a move would send, and what waits.
import type { components } from '../src/api/schema.gen.ts';
import { candidates, jobs, order, users, uuid } from './data.ts';
import { type Call, mood, ok, problem, type Reply, stale } from './state.ts';

type S = components['schemas'];
type Candidate = S['Candidate'];

export const languages = ['en', 'de', 'fr', 'es', 'pl'];
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

interface Template {
  status: string;
  language: string;
  subject: string;
  text: string;
  changed: boolean;
  version: number;
}
const original = (status: string, language: string): Template => {
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
    return ok({ items: mood.scenario === 'empty' ? [] : templates, placeholders, languages });
  const place = templates.findIndex((t) => t.status === status && t.language === language);
  const known = templates[place];
  if (!known || !language) return problem(404, 'not_found');
  if (call.method === 'DELETE') {
    templates[place] = original(status, language);
    return ok();
  }
  const refused = stale(call, known.version);
  if (refused) return refused;
  if (/\{oops\}/.test(String(call.body.text)))
    return problem(422, 'invalid_input', [
      { field: '/text', code: 'unknown_placeholder', detail: '{oops} is not known' },
    ]);
  templates[place] = {
    ...known,
    ...(call.body as { subject: string; text: string }),
    changed: true,
    version: known.version + 1,
  };
  return ok(templates[place]);
}

/** Which statuses of a job send a mail. */
export const jobLetters = new Map<string, { status: string; delay_hours: number }[]>(
  jobs.map((job) => [job.id, [{ status: 'rejected', delay_hours: 24 }]]),
);

export interface Letter {
  id: string;
  status: string;
  language: string;
  subject: string;
  text: string;
  state: string;
  due_at: string;
  created_at: string;
  by: string | null;
  record: string | null;
}
const sent = new Map<string, Letter[]>();

/** Newest first. What the candidate was moved on from is not sent any more. */
export function lettersOf(candidate: Candidate): Letter[] {
  for (const letter of sent.get(candidate.id) ?? [])
    if (letter.state === 'waiting' && letter.status !== candidate.status)
      letter.state = 'superseded';
  return sent.get(candidate.id) ?? [];
}
export const setLetters = (id: string, letters: Letter[]) => sent.set(id, letters);

export function preview(candidate: Candidate, to: string, language: string) {
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

/** What a move sends: as the job says, in other words, or nothing. */
export function send(call: Call, id: string, language: string): void {
  const candidate = candidates.find((known) => known.id === id);
  const choice = call.body.letter as { kind: string; subject?: string; text?: string } | undefined;
  if (!candidate || choice?.kind === 'none') return;
  const words = preview(candidate, candidate.status, language);
  if (!words.applies) return;
  lettersOf(candidate);
  const now = Date.now();
  setLetters(id, [
    {
      id: uuid(),
      status: candidate.status,
      language,
      subject: choice?.subject ?? words.subject,
      text: choice?.text ?? words.text,
      state: 'waiting',
      due_at: new Date(now + words.delay_hours * 3_600_000).toISOString(),
      created_at: new Date(now).toISOString(),
      by: users[0]?.id ?? null,
      record: null,
    },
    ...lettersOf(candidate),
  ]);
}
