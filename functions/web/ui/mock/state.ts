// The moods of the stand-in, and what its answers are made of.
import type { components } from '../src/api/schema.gen.ts';
import { at, historyOf, users } from './data.ts';

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
}

const all = [
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
];
export const mood = {
  scenario: 'normal' as 'normal' | 'empty' | 'error' | 'slow' | 'signed_out' | 'conflict',
  permissions: all,
  consent: null as S['Decision'] | null,
  opted_out: false,
  /** Ten thousand candidates. */
  many: false,
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
export const me = () => ({
  user: users[0],
  permissions: mood.permissions,
  organisation: { name: 'Nordwind Logistics', zone: 'Europe/Berlin' },
  consent: consent(),
});

const fields: Record<string, unknown[]> = {
  screened: [
    {
      name: 'screening_score',
      label: 'Screening score',
      kind: 'score',
      min: 1,
      max: 5,
      requirement: 'required',
    },
    {
      name: 'screening_notes',
      label: 'Notes',
      kind: 'text',
      max_length: 4000,
      requirement: 'required',
    },
  ],
  technical_round: [
    {
      name: 'technical_interviewer_id',
      label: 'Technical interviewer',
      kind: 'user',
      requirement: 'required',
    },
  ],
  offered: [
    { name: 'offer_amount', label: 'Amount per year', kind: 'money', requirement: 'required' },
    { name: 'offer_currency', label: 'Currency', kind: 'currency', requirement: 'required' },
    {
      name: 'offer_expires_on',
      label: 'Offer expires on',
      kind: 'date',
      earliest_in_days: 0,
      requirement: 'required',
    },
  ],
  rejected: [
    {
      name: 'rejection_reason',
      label: 'Reason',
      kind: 'choice',
      choices: ['skills', 'salary', 'withdrew', 'other'],
      requirement: 'required',
    },
    {
      name: 'rejection_note',
      label: 'Note',
      kind: 'text',
      max_length: 4000,
      requirement: 'when',
      field: 'rejection_reason',
      equals: 'other',
    },
  ],
  on_hold: [
    {
      name: 'hold_reason',
      label: 'Reason',
      kind: 'text',
      max_length: 400,
      requirement: 'required',
    },
    {
      name: 'hold_until',
      label: 'Until',
      kind: 'date',
      earliest_in_days: 1,
      requirement: 'optional',
    },
  ],
  hired: [{ name: 'start_date', label: 'First day', kind: 'date', requirement: 'required' }],
};
const ways: Record<string, string[]> = {
  new: ['screened', 'rejected', 'on_hold'],
  screened: ['technical_round', 'hr_round', 'rejected', 'on_hold'],
  interviewed: ['technical_round', 'hr_round', 'rejected', 'on_hold'],
  technical_round: ['offered', 'rejected', 'on_hold'],
  hr_round: ['offered', 'rejected', 'on_hold'],
  offered: ['hired', 'rejected', 'on_hold'],
  hired: [],
};
export const histories = new Map<string, S['HistoryRow'][]>();
export const movesOf = (candidate: S['Candidate']) =>
  (ways[candidate.status] ?? ['rejected']).map((to) => ({
    to,
    reopens: false,
    fields: fields[to] ?? [],
  }));

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
const undoOf = (candidate: S['Candidate']) => {
  const last = operations.get(candidate.id);
  return last?.version === candidate.version
    ? { operation_id: last.operation, to: last.status, until: last.until }
    : null;
};

/** A candidate as a line of a list: with what is worked out for each answer. */
export function lineOf(candidate: S['Candidate']) {
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

function turnOf(candidate: S['Candidate']) {
  if (candidate.status === 'technical_round') return { who: 'interviewer', user: users[4]?.id };
  if (candidate.status === 'offered') return { who: 'candidate', user: null };
  if (['hired', 'rejected', 'on_hold'].includes(candidate.status))
    return { who: 'nobody', user: null };
  return { who: 'owner', user: candidate.owner };
}

export const view = (candidate: S['Candidate']) => {
  if (!histories.has(candidate.id)) histories.set(candidate.id, historyOf(candidate));
  return {
    candidate: lineOf(candidate),
    moves: movesOf(candidate),
    history: histories.get(candidate.id),
    undo: undoOf(candidate),
  };
};

export const ok = (body?: unknown, status = 200): Reply => ({
  status: body === undefined ? 204 : status,
  body,
});
export const problem = (status: number, code: string, errors?: unknown): Reply => ({
  status,
  body: {
    type: 'about:blank',
    title: code,
    status,
    code,
    detail: '',
    ...(errors ? { errors } : {}),
  },
});
export function page<T>(items: T[], query: Record<string, string>): Reply {
  if (mood.scenario === 'empty') return ok({ items: [], next: null });
  const start = Number(query.cursor ?? 0);
  const limit = Number(query.limit ?? 50);
  const more = start + limit < items.length;
  return ok({
    items: items.slice(start, start + limit),
    next: more ? String(start + limit) : null,
  });
}

export const stale = (call: Call, version: number) =>
  mood.scenario === 'conflict' || call.headers['if-match'] !== `"${version}"`
    ? problem(412, 'version_conflict')
    : null;
