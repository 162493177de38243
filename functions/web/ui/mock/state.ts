// The moods of the stand-in, and what its answers are made of.
import type { components } from '../src/api/schema.gen.ts';
import { at, historyOf, users } from './data.ts';
import { movesOf } from './steps.ts';

type S = components['schemas'];

export interface Call {
  method: string;
  path: string;
  query: Record<string, string>;
  headers: Record<string, string>;
  body: Record<string, unknown>;
  /** The body as it came. */
  bytes: Uint8Array;
}
export interface Reply {
  status: number;
  body?: unknown;
  /** Where the body is a text and not JSON. */
  type?: string;
}

/** Every permission that there is. */
export const everything = [
  'view_jobs',
  'edit_jobs',
  'view_candidates',
  'edit_candidates',
  'move_candidates',
  'see_contact',
  'see_pay',
  'view_team_activity',
  'manage_users',
  'order_reports',
  'delete_candidates',
  'import_candidates',
  'export_candidates',
  'edit_settings',
  'view_interviews',
  'edit_interviews',
  'interview',
  'vet_resumes',
] as S['Permission'][];
export const mood = {
  scenario: 'normal' as
    | 'normal'
    | 'empty'
    | 'error'
    | 'slow'
    | 'signed_out'
    | 'conflict'
    | 'standstill',
  permissions: everything,
  consent: null as S['Decision'] | null,
  opted_out: false,
  /** Ten thousand candidates. */
  many: false,
  /** Calls whose path ends like this fail, and nothing is done. */
  fail: '',
  /** Calls whose path ends like this are done, and the answer gets lost. */
  lose: '',
  /** Calls whose path ends like this take their time. */
  delay: '',
  /** The record and the changes do not agree. */
  differs: false,
  /** Parts of the dashboard that fail on their own, separated by commas. */
  part: '',
};

const text: S['ConsentOut']['text'] = [
  {
    heading: 'What is always recorded',
    body: 'Which record you opened or changed, when, and from which network (shortened). Applicants have a right to know who handled their data, so this log is kept for everyone. It is deleted after 90 days.',
  },
  {
    heading: 'What is measured only if you agree',
    body: 'How often you do each kind of work per day, at which hours, and how many five-minute spans had any activity.',
  },
  {
    heading: 'Your choice',
    body: 'You can say no, and you can change your mind at any time on this page. Saying no has no effect on what you can do in Hirelog.',
  },
];
export const consent = (): S['ConsentOut'] => ({
  version: 1,
  text,
  decision: mood.consent,
  asks: mood.consent === null,
  measured: mood.consent?.kind === 'accepted',
});
export const me = (): S['Me'] => ({
  user: users[0] as S['User'],
  permissions: mood.permissions,
  organisation: { name: 'Nordwind Logistics', zone: 'Europe/Berlin' },
  consent: consent(),
});

export const histories = new Map<string, S['HistoryRow'][]>();

/** The last step of each candidate, to take it back. */
export const operations = new Map<
  string,
  {
    operation: string;
    status: S['Status'];
    status_since: string;
    version: number;
    until: string;
  }
>();
const undoOf = (candidate: S['Candidate']): S['Undo'] | null => {
  const last = operations.get(candidate.id);
  return last?.version === candidate.version
    ? { operation_id: last.operation, to: last.status, until: last.until }
    : null;
};

/** A candidate with what is worked out for each answer. */
export function shown(candidate: S['Candidate']): S['Candidate'] {
  const number = Number.parseInt(candidate.id.slice(-6), 16);
  return {
    ...candidate,
    turn: turnOf(candidate),
    until:
      candidate.status === 'offered'
        ? at(-24 * (2 + (number % 9))).slice(0, 10)
        : candidate.status === 'on_hold'
          ? at(-24 * 20).slice(0, 10)
          : null,
  };
}

/** A candidate as a line of a list, without what only the page of the candidate says. */
export function lineOf(candidate: S['Candidate']): S['CandidateSummary'] {
  const { mail, phone, location, skills, language, absorbed, consent, keep_until, ...line } =
    shown(candidate);
  return line;
}

function turnOf(candidate: S['Candidate']): S['Turn'] {
  if (candidate.status === 'technical_round') return { who: 'interviewer', user: users[4]?.id };
  if (candidate.status === 'offered') return { who: 'candidate', user: null };
  if (['hired', 'rejected', 'on_hold'].includes(candidate.status))
    return { who: 'nobody', user: null };
  return { who: 'owner', user: candidate.owner };
}

export const historyFor = (candidate: S['Candidate']): S['HistoryRow'][] => {
  const known = histories.get(candidate.id) ?? historyOf(candidate);
  histories.set(candidate.id, known);
  return known;
};

/** What the answer to a change tells: the candidate and the new step. Notes, mails and times are empty then. */
export const changed = (candidate: S['Candidate'], step = true): S['CandidateFile'] => ({
  candidate: shown(candidate),
  moves: movesOf(candidate),
  history: historyFor(candidate).slice(0, step ? 1 : 0),
  notes: [],
  letters: [],
  more: false,
  time: { stages: [], on_hold_seconds: 0, total_seconds: 0 },
  undo: undoOf(candidate),
});

/** An answer that the API's document knows: its schema is named, and the types see to the rest. */
export const ok = <K extends keyof S>(_schema: K, body: S[K], status = 200): Reply => ({
  status,
  body,
});
export const done: Reply = { status: 204 };
export const problem = (
  status: number,
  code: string,
  errors?: S['Issue'][],
  more: object = {},
): Reply => ({
  status,
  body: {
    type: 'about:blank',
    title: code,
    status,
    code,
    detail: '',
    ...more,
    ...(errors ? { errors } : {}),
  },
});

type Lists = Extract<keyof S, `ListOut_${string}`>;
export function page<K extends Lists>(
  schema: K,
  items: S[K]['items'],
  query: Record<string, string>,
): Reply {
  const { status, body } = pageOf<S[K]['items'][number]>(items, query);
  return ok(schema, body as S[K], status);
}

export function pageOf<T>(items: T[], query: Record<string, string>) {
  const start = Number(query.cursor ?? 0);
  const limit = Number(query.limit ?? 50);
  const found = mood.scenario === 'empty' ? [] : items;
  const next = start + limit < found.length ? String(start + limit) : null;
  return { status: 200, body: { items: found.slice(start, start + limit), next } };
}

export const stale = (call: Call, version: number) =>
  mood.scenario === 'conflict' || call.headers['if-match'] !== `"${version}"`
    ? problem(412, 'version_conflict')
    : null;
