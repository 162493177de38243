// One candidate's record in the stand-in: file, notes, mails, twins, merging, keeping and erasing; and the figures of jobs.
import type { components } from '../src/api/schema.gen.ts';
import { at, candidates, jobs, order, users, uuid } from './data.ts';
import { jobLetters, lettersOf, letterTemplates, preview, sends, setLetters } from './letters.ts';
import { bulk, step } from './moves.ts';
import {
  type Call,
  changed,
  done,
  histories,
  historyFor,
  mood,
  ok,
  problem,
  type Reply,
  stale,
} from './state.ts';
import { refusalOf } from './steps.ts';

type S = components['schemas'];
type Candidate = S['Candidate'];

type Note = S['Note'];
const notes = new Map<string, Note[]>();
const merged = new Map<string, string>();

// The same person twice: with and without accents, by another mail address, for another job.
const first = candidates.findLast((candidate) => candidate.status === 'interviewed');
if (first) {
  first.phone = '+49 30 5557001';
  candidates.push({
    ...first,
    id: uuid(),
    name: first.name.normalize('NFD').replace(/\p{M}/gu, ''),
    mail: 'the.same.person@example.com',
    job: jobs[0]?.id ?? '',
    status: 'hr_round',
    status_since: at(2000),
    created_at: at(2400),
    owner: users[2]?.id ?? '',
    location: null,
  });
}

const number = (candidate: Candidate) => Number.parseInt(candidate.id.slice(-6), 16);
const day = (days: number) => at(-24 * days).slice(0, 10);

/** The facts that the data does not have; what was saved wins. */
const extra = (candidate: Candidate): Pick<Candidate, 'keep_until'> => {
  const over = ['hired', 'rejected'].includes(candidate.status);
  return {
    keep_until: candidate.consent?.until ?? (over ? day((number(candidate) % 40) - 4) : null),
  };
};

/** Everything about one candidate. */
function fileOf(candidate: Candidate): S['CandidateFile'] {
  const shown = changed(candidate);
  const history = historyFor(candidate);
  if (!notes.has(candidate.id))
    notes.set(candidate.id, number(candidate) % 4 === 3 ? [] : [welcome(candidate)]);
  return {
    ...shown,
    candidate: { ...shown.candidate, ...extra(candidate) },
    history,
    notes: notes.get(candidate.id) ?? [],
    letters: lettersOf(candidate),
    time: timeOf(history),
  };
}

const welcome = (candidate: Candidate): Note => ({
  id: uuid(),
  at: at(300),
  by: users[1]?.id ?? '',
  text: `Spoke to ${candidate.name.split(' ')[0]} on the phone: could start in March.\n@${users[4]?.name}, please look at the portfolio before Thursday.`,
  mentions: [users[4]?.id ?? ''],
  record: null,
  may_delete: true,
});

function timeOf(history: S['HistoryRow'][]): S['CandidateTime'] {
  const seconds = new Map<S['Status'], number>();
  const rows = [...history].sort((a, b) => a.at.localeCompare(b.at));
  for (const [index, row] of rows.entries()) {
    const until = rows[index + 1]?.at ?? new Date().toISOString();
    const stay = (Date.parse(until) - Date.parse(row.at)) / 1000;
    seconds.set(row.to, (seconds.get(row.to) ?? 0) + stay);
  }
  const hold = seconds.get('on_hold') ?? 0;
  seconds.delete('on_hold');
  const stages = order.flatMap((status) => {
    const spent = seconds.get(status);
    return spent === undefined ? [] : [{ status, seconds: spent }];
  });
  return {
    stages,
    on_hold_seconds: hold,
    total_seconds: stages.reduce((sum, stage) => sum + stage.seconds, hold),
  };
}

const digits = (text: unknown) => String(text ?? '').replace(/\D/g, '');

function duplicates(body: Record<string, unknown>): Reply {
  const matches = candidates
    .filter(({ id }) => id !== body.except)
    .flatMap(({ id, name, job, mail, phone }) => {
      const reasons: S['Likeness'][] = [
        ...(body.mail && mail === body.mail ? (['mail'] as const) : []),
        ...(body.phone && digits(phone) === digits(body.phone) ? (['phone'] as const) : []),
      ];
      return reasons.length > 0 ? [{ id, name, job, reasons }] : [];
    });
  return ok('Duplicates', { matches });
}

function mergeInto(call: Call, kept: Candidate): Reply {
  const refused = stale(call, kept.version);
  if (refused) return refused;
  const from = candidates.find(({ id }) => id === call.body.from);
  if (!from) return problem(404, 'not_found');
  fileOf(kept);
  const other = fileOf(from);
  const mark = <T extends object>(rows: T[] = []) =>
    rows.map((row) => ({ ...row, record: from.id }));
  histories.set(kept.id, [...(histories.get(kept.id) ?? []), ...mark(other.history)]);
  notes.set(kept.id, [...(notes.get(kept.id) ?? []), ...mark(other.notes)]);
  setLetters(kept.id, [...lettersOf(kept), ...mark(other.letters)]);
  for (const fact of call.body.take as (keyof Candidate)[])
    Object.assign(kept, { [fact]: from[fact] });
  kept.absorbed = [...kept.absorbed, from.id];
  merged.set(from.id, kept.id);
  candidates.splice(candidates.indexOf(from), 1);
  kept.version += 1;
  return ok('CandidateFile', changed(kept, false));
}

function addNote(call: Call, candidate: Candidate): Reply {
  if (/\bfail\b/.test(String(call.body.text))) return problem(503, 'unavailable');
  fileOf(candidate);
  const made: Note = {
    id: uuid(),
    at: new Date().toISOString(),
    by: users[0]?.id ?? '',
    text: String(call.body.text),
    mentions: call.body.mentions as string[],
    record: null,
    may_delete: true,
  };
  notes.set(candidate.id, [made, ...(notes.get(candidate.id) ?? [])]);
  return ok('Note', made, 201);
}

function retention(): Reply {
  const due = mood.scenario === 'empty' ? [] : candidates;
  const items = due
    .map((one) => ({ ...one, keep_until: extra(one).keep_until ?? '' }))
    .filter(({ keep_until }) => keep_until && keep_until <= day(14))
    .sort((a, b) => a.keep_until.localeCompare(b.keep_until))
    .map(({ id, name, job, owner, keep_until }) => ({ id, name, job, owner, keep_until }));
  return ok('ListOut_Retention', { items, next: null });
}

// ── jobs ──

const hired = new Map(
  jobs.map((job, index) => [job.id, index === 1 ? job.openings : index === 2 ? 2 : 0]),
);

export const jobOf = (job: S['Job']): S['Job'] => ({
  ...job,
  hired: hired.get(job.id) ?? 0,
  letters: jobLetters.get(job.id) ?? [],
});

function pipelineOf(job: S['Job']): Reply {
  const own = candidates.filter((candidate) => candidate.job === job.id);
  const count = (status: string) => own.filter((candidate) => candidate.status === status).length;
  const way = order.slice(0, 7);
  return ok('JobPipeline', {
    openings: job.openings,
    hired: hired.get(job.id) ?? 0,
    columns: order.map((status, index) => ({
      status,
      count: count(status),
      entered: way.includes(status)
        ? way.slice(index).reduce((sum, later) => sum + count(later), 0) +
          Math.round(count('rejected') / (index + 1))
        : count(status) + (status === 'on_hold' ? 2 : 0),
      average_seconds: ['hired', 'rejected'].includes(status) ? null : 86_400 * (1.7 + index * 1.3),
    })),
  });
}

function jobRoutes(call: Call, id?: string, part?: string): Reply | null {
  const job = jobs.find((known) => known.id === id);
  if (!job) return null;
  if (call.method === 'GET') return part === 'pipeline' ? pipelineOf(job) : ok('Job', jobOf(job));
  if (part === 'reopen') {
    const refused = stale(call, job.version);
    if (refused) return refused;
    Object.assign(job, { status: 'open', close_reason: null, version: job.version + 1 });
    return ok('Job', jobOf(job));
  }
  if (call.method === 'PATCH' && call.body.letters) {
    const refused = stale(call, job.version);
    if (refused) return refused;
    const letters = call.body.letters as S['LetterRule'][];
    const wrong = letters.findIndex(({ delay_hours }) => delay_hours > 168);
    if (wrong >= 0)
      return problem(422, 'invalid_input', [
        { field: `/letters/${wrong}/delay_hours`, code: 'too_large', detail: 'at most 168' },
      ]);
    jobLetters.set(job.id, letters);
    job.version += 1;
    return ok('Job', jobOf(job));
  }
  return null;
}

/** What follows from a move: its mail, and an opening that is filled. */
function follows(candidate: Candidate, choice: S['LetterChoice'] | undefined): void {
  sends(candidate, choice);
  if (candidate.status === 'hired') hired.set(candidate.job, (hired.get(candidate.job) ?? 0) + 1);
}

function move(call: Call, candidate: Candidate): Reply {
  const refused = stale(call, candidate.version);
  if (refused) return refused;
  const { to, fields = {}, letter } = call.body as S['MoveIn'];
  const no = refusalOf(candidate, to, fields);
  if (no)
    return no.code === 'transition_refused'
      ? problem(409, no.code, undefined, { detail: no.detail, allowed: no.allowed })
      : problem(422, no.code, no.errors);
  step(candidate, to, fields);
  follows(candidate, letter);
  return ok('CandidateFile', changed(candidate));
}

/** Answers what belongs to one record or to the moves of many, and nothing else. */
export function record(call: Call): Reply | null {
  const [, area, id, part, item, last] = call.path.split('/');
  if (area === 'letter-templates') return letterTemplates(call, id, part);
  if (area === 'jobs') return jobRoutes(call, id, part);
  if (area !== 'candidates') return null;
  if (id === 'bulk') return bulk(call, follows);
  if (id === 'duplicates') return duplicates(call.body);
  if (id === 'retention') return retention();
  const into = merged.get(id ?? '');
  if (into) return problem(410, 'merged', undefined, { into });
  const candidate = candidates.find((known) => known.id === id);
  if (!candidate) return null;
  switch (`${call.method} ${part ?? ''}`) {
    case 'GET ':
      return ok('CandidateFile', fileOf(candidate));
    case 'GET moves': {
      const { moves, undo } = changed(candidate);
      const { version, status } = candidate;
      return ok('CandidateMoves', { id: candidate.id, version, status, moves, undo });
    }
    case 'POST status':
      return move(call, candidate);
    case 'GET letter':
      return ok('LetterPreview', preview(candidate, call.query.to ?? ''));
    case 'POST notes':
      return addNote(call, candidate);
    case 'DELETE notes': {
      const left = fileOf(candidate).notes.filter((note) => note.id !== item);
      notes.set(candidate.id, left);
      return done;
    }
    case 'POST letters': {
      const letter = lettersOf(candidate).find((known) => known.id === item);
      if (!letter || last !== 'cancel') return problem(404, 'not_found');
      if (letter.state !== 'waiting') return problem(409, 'letter_gone');
      letter.state = 'cancelled';
      return ok('Letter', letter);
    }
    case 'POST merge':
      return mergeInto(call, candidate);
    case 'POST erase': {
      const refused = stale(call, candidate.version);
      if (refused) return refused;
      candidates.splice(candidates.indexOf(candidate), 1);
      return done;
    }
    default:
      return null;
  }
}
