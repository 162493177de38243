// The one place where an answer that is not a success becomes words for a person.
import { nextSteps } from '@/components/words';

export interface FieldRefusal {
  /** Path of the input, slashes for steps: "fields/offer_amount", "mail". */
  path: string;
  code: string;
  detail: string;
}

/** A failed request, whatever the cause: a refusal of the API, a broken answer, no network. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly fields: FieldRefusal[];
  readonly extensions: Record<string, unknown>;
  readonly retryAfter: number | null;
  /** It may have changed something, so without a clear answer nobody knows whether it did. */
  write: boolean;

  constructor(init: {
    status: number;
    code: string;
    detail?: string;
    fields?: FieldRefusal[];
    extensions?: Record<string, unknown>;
    retryAfter?: number | null;
    write?: boolean;
  }) {
    super(init.detail || init.code);
    this.name = 'Problem';
    this.status = init.status;
    this.code = init.code;
    this.fields = init.fields ?? [];
    this.extensions = init.extensions ?? {};
    this.retryAfter = init.retryAfter ?? null;
    this.write = init.write ?? false;
  }
}

/** Nobody knows whether it was saved: the answer got lost, or came from something that stands before the API. */
export const inDoubt = ({ write, code }: Problem): boolean =>
  write && (code === 'offline' || code === 'unavailable');

const byStatus: Record<number, string> = {
  401: 'not_signed_in',
  403: 'forbidden',
  404: 'not_found',
  412: 'version_conflict',
  429: 'too_many_requests',
  502: 'unavailable',
  503: 'unavailable',
  504: 'unavailable',
};

/** Reads problem+json; anything else still becomes a Problem with a code that fits the status. */
export function problemFrom(status: number, body: unknown, retryAfter?: string | null): Problem {
  const record = isRecord(body) ? body : {};
  const { type: _type, title, status: _status, code, detail, errors, ...extensions } = record;
  return new Problem({
    status,
    code: text(code) ?? byStatus[status] ?? 'unexpected',
    detail: text(detail) ?? text(title) ?? '',
    fields: fieldRefusals(errors),
    extensions,
    retryAfter: retryAfter && /^\d+$/.test(retryAfter) ? Number(retryAfter) : null,
  });
}

/** What was thrown, as a Problem. `fetch` throws a TypeError when there is no connection. */
export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof TypeError) return new Problem({ status: 0, code: 'offline' });
  return new Problem({
    status: 0,
    code: 'unexpected',
    detail: error instanceof Error ? error.message : '',
  });
}

interface Words {
  title: string;
  hint: string;
}

const words: Record<string, Words> = {
  offline: {
    title: 'Hirelog can’t be reached',
    hint: 'Check your connection.',
  },
  unavailable: {
    title: 'Hirelog is busy right now',
    hint: 'Try again in a moment.',
  },
  too_many_requests: {
    title: 'That was a lot at once',
    hint: 'Please wait a little before you try again.',
  },
  not_signed_in: { title: 'You’re signed out', hint: 'Sign in again to go on.' },
  forbidden: {
    title: 'This isn’t open to you',
    hint: 'Your role doesn’t include it. An admin of your team can change that.',
  },
  not_found: {
    title: 'Not found',
    hint: 'It doesn’t exist, was deleted, or belongs to a job you aren’t part of.',
  },
  invalid_input: { title: 'Some entries need another look', hint: 'See the marked fields.' },
  missing_fields: { title: 'Something is still missing', hint: 'See the marked fields.' },
  version_conflict: {
    title: 'Someone else changed this meanwhile',
    hint: 'Your entries are still here. Choose how to go on.',
  },
  transition_refused: {
    title: 'This move isn’t possible any more',
    hint: 'The possible moves have been loaded again.',
  },
  last_admin: {
    title: 'This is the last admin',
    hint: 'Make somebody else an admin first.',
  },
  no_opening: {
    title: 'All openings of this job are filled',
    hint: 'Raise the number of openings on the job’s page first.',
  },
  letter_gone: {
    title: 'This mail isn’t waiting any more',
    hint: 'It went out or was stopped in the meantime.',
  },
  merged: {
    title: 'This record was merged into another one',
    hint: 'Open the candidate again to get there.',
  },
  sign_in_failed: {
    title: 'That didn’t work',
    hint: 'The code or link is wrong, was used before or is too old. Ask for a new one.',
  },
  payload_too_large: { title: 'That’s too much text', hint: 'Please shorten it.' },
  unexpected: {
    title: 'Something went wrong',
    hint: 'Try again. If it stays like this, tell your admin.',
  },
};

const doubt = 'It is not known whether it was saved.';

/** Title and explanation for people. The API's own detail is used where it says more than we could. */
export function describe(problem: Problem): Words {
  const known = words[problem.code];
  if (known && inDoubt(problem)) return { title: known.title, hint: `${doubt} ${known.hint}` };
  if (!known) {
    const fallback = words.unexpected as Words;
    const title = problem.status === 409 ? 'That isn’t possible now' : fallback.title;
    return { title, hint: problem.message || fallback.hint };
  }
  const { allowed } = problem.extensions;
  if (problem.code === 'transition_refused' && Array.isArray(allowed))
    return { title: known.title, hint: nextSteps(allowed.map(String)) };
  if (problem.code === 'too_many_requests' && problem.retryAfter) {
    return { ...known, hint: `Please wait ${problem.retryAfter} seconds and try again.` };
  }
  const said = problem.message && problem.message !== problem.code;
  return problem.code === 'last_admin' && said
    ? { title: known.title, hint: problem.message }
    : known;
}

/**
 * The refusals as one message per form field. `nameOf` turns a path into the form's name, or null where the form has no
 * such field; those come back in `rest` so that no refusal is swallowed.
 */
export function fieldMessages(
  problem: Problem,
  nameOf: (path: string) => string | null,
): { messages: Record<string, string>; rest: string[] } {
  const messages: Record<string, string> = {};
  const rest: string[] = [];
  for (const refusal of problem.fields) {
    const name = nameOf(refusal.path);
    if (name === null) rest.push(refusal.detail);
    else messages[name] = messages[name] ? `${messages[name]} ${refusal.detail}` : refusal.detail;
  }
  return { messages, rest };
}

/** For forms whose names are the API's: "mail" → "mail", "recipients/0" → "recipients". */
export const topLevel =
  (...names: string[]) =>
  (path: string): string | null => {
    const first = path.split('/')[0] ?? '';
    return names.includes(first) ? first : null;
  };

/** The `errors` of an answer, whatever came. */
export const fieldRefusals = (errors: unknown): FieldRefusal[] =>
  Array.isArray(errors) ? errors.flatMap(fieldRefusal) : [];

function fieldRefusal(entry: unknown): FieldRefusal[] {
  if (!isRecord(entry)) return [];
  const pointer = text(entry.field) ?? '';
  return [
    {
      path: pointer.replace(/^\//, '').replaceAll('~1', '/').replaceAll('~0', '~'),
      code: text(entry.code) ?? 'invalid',
      detail: text(entry.detail) ?? 'Not accepted',
    },
  ];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const text = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null;
