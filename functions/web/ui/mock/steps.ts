// The steps of the stand-in: which there are, what they ask for, and what it says about what was given.
import type { components } from '../src/api/schema.gen.ts';

type S = components['schemas'];
type Fields = Record<string, unknown>;

const score = { kind: 'score', min: 1, max: 5 } as const;
const words = { kind: 'text', max_length: 4000 } as const;
const required = { requirement: 'required' } as const;

const fields: Partial<Record<S['Status'], S['FieldSpec'][]>> = {
  screened: [
    { name: 'screening_score', label: 'Screening score', ...score, ...required },
    { name: 'screening_notes', label: 'Notes', ...words, ...required },
  ],
  technical_round: [
    {
      name: 'technical_interviewer_id',
      label: 'Technical interviewer',
      kind: 'user',
      ...required,
    },
  ],
  offered: [
    { name: 'offer_amount', label: 'Amount per year', kind: 'money', ...required },
    { name: 'offer_currency', label: 'Currency', kind: 'currency', ...required },
    {
      name: 'offer_expires_on',
      label: 'Offer expires on',
      kind: 'date',
      earliest_in_days: 0,
      ...required,
    },
  ],
  rejected: [
    {
      name: 'rejection_reason',
      label: 'Reason',
      kind: 'choice',
      choices: ['skills', 'salary', 'withdrew', 'position_closed', 'other'],
      ...required,
    },
    {
      name: 'rejection_note',
      label: 'Note',
      ...words,
      requirement: 'when',
      field: 'rejection_reason',
      equals: 'other',
    },
  ],
  on_hold: [
    { name: 'hold_reason', label: 'Reason', kind: 'text', max_length: 400, ...required },
    {
      name: 'hold_until',
      label: 'Until',
      kind: 'date',
      earliest_in_days: 0,
      requirement: 'optional',
    },
  ],
  hired: [
    { name: 'start_date', label: 'First day', kind: 'date', earliest_in_days: -31, ...required },
  ],
};
const technical: S['FieldSpec'] = {
  name: 'technical_score',
  label: 'Technical score',
  ...score,
  ...required,
};
const reopening: S['FieldSpec'] = {
  name: 'reopen_reason',
  label: 'Why is this reopened?',
  ...words,
  ...required,
};

const ways: Record<S['Status'], S['Status'][]> = {
  new: ['screened', 'rejected', 'on_hold'],
  screened: ['technical_round', 'hr_round', 'rejected', 'on_hold'],
  interviewed: ['technical_round', 'hr_round', 'rejected', 'on_hold'],
  technical_round: ['hr_round', 'offered', 'rejected', 'on_hold'],
  hr_round: ['offered', 'rejected', 'on_hold'],
  offered: ['hired', 'rejected', 'on_hold'],
  hired: [],
  rejected: ['screened'],
  on_hold: ['screened', 'rejected'],
};

function asked(from: S['Status'], to: S['Status']): S['FieldSpec'][] {
  if (from === 'rejected') return [reopening];
  if (from === 'on_hold' && to !== 'rejected') return [];
  return from === 'technical_round' && to === 'hr_round' ? [technical] : (fields[to] ?? []);
}

export const movesOf = ({ status }: Pick<S['Candidate'], 'status'>): S['Move'][] =>
  ways[status].map((to) => ({ to, reopens: status === 'rejected', fields: asked(status, to) }));

/** What is missing, wrong or too much, as the API says it. */
export function checked(specs: S['FieldSpec'][], given: Fields): S['Issue'][] {
  const issues: S['Issue'][] = [];
  const say = (name: string, code: string, detail: string) =>
    issues.push({ field: `/fields/${name}`, code, detail });
  for (const spec of specs) {
    const value = given[spec.name];
    if (value === undefined || String(value).trim() === '') {
      const needed =
        spec.requirement === 'required' ||
        (spec.requirement === 'when' && given[spec.field] === spec.equals);
      if (needed) say(spec.name, 'required', 'is needed for this step');
    } else {
      const [code, detail] = wrong(spec, value) ?? [];
      if (code && detail) say(spec.name, code, detail);
    }
  }
  for (const name of Object.keys(given))
    if (!specs.some((spec) => spec.name === name))
      say(name, 'unknown_field', 'is not a field of this step');
  return issues;
}

function wrong(spec: S['FieldSpec'], value: unknown): [string, string] | null {
  switch (spec.kind) {
    case 'score':
      return typeof value === 'number' && value >= spec.min && value <= spec.max
        ? null
        : ['out_of_range', `must be a whole number from ${spec.min} to ${spec.max}`];
    case 'date': {
      const earliest = new Date(Date.now() + spec.earliest_in_days * 86_400_000)
        .toISOString()
        .slice(0, 10);
      return String(value) < earliest ? ['too_early', `must not be before ${earliest}`] : null;
    }
    case 'choice':
      return spec.choices.includes(String(value))
        ? null
        : ['unknown_choice', `must be one of: ${spec.choices.join(', ')}`];
    case 'money':
      return Number(value) > 0
        ? null
        : ['invalid_amount', 'must be an amount above 0 with at most two decimals'];
    default:
      return null;
  }
}

/** Of what was given for many, what the step of one of them asks for. */
export const own = (candidate: S['Candidate'], to: S['Status'], given: Fields): Fields => {
  const specs = movesOf(candidate).find((move) => move.to === to)?.fields ?? [];
  return Object.fromEntries(
    Object.entries(given).filter(([name]) => specs.some((spec) => spec.name === name)),
  );
};

interface Refusal {
  code: string;
  detail: string;
  allowed: S['Status'][];
  errors: S['Issue'][];
}

/** Why a candidate does not go there with these fields; null where it does. */
export function refusalOf(
  candidate: S['Candidate'],
  to: S['Status'],
  given: Fields,
): Refusal | null {
  const moves = movesOf(candidate);
  const move = moves.find((known) => known.to === to);
  if (!move) {
    const allowed = moves.map((known) => known.to);
    const detail = `From ${candidate.status} the next step can be: ${allowed.join(', ')}.`;
    return { code: 'transition_refused', detail, allowed, errors: [] };
  }
  const errors = checked(move.fields, given);
  if (errors.length === 0) return null;
  const missing = errors.every(({ code }) => code === 'required');
  return {
    code: missing ? 'missing_fields' : 'invalid_input',
    detail: 'The fields of the step are not complete.',
    allowed: [],
    errors,
  };
}
