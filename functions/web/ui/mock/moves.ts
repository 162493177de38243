// Moves in the stand-in: of one and of many, looked at before, and taken back.
import type { components } from '../src/api/schema.gen.ts';
import { everyone } from './board.ts';
import { users, uuid } from './data.ts';
import { type Call, historyFor, mood, ok, operations, type Reply } from './state.ts';
import { movesOf, own, refusalOf } from './steps.ts';

type S = components['schemas'];
type Candidate = S['Candidate'];
type Sends = (candidate: Candidate, choice: S['LetterChoice'] | undefined) => void;

const find = (id: string) => everyone().find((candidate) => candidate.id === id);

const refusal = (
  id: string,
  candidate: Candidate | undefined,
  code: string,
  detail: string,
): S['BulkRefusal'] => ({
  id,
  name: candidate?.name ?? null,
  code,
  detail,
  allowed: [],
  errors: [],
});
const unknown = (id: string) => refusal(id, undefined, 'not_found', 'There is no such candidate.');

function preview({ ids, to, fields = {} }: S['BulkPreviewRequest']): Reply {
  const found: S['BulkPreview'] = { fields: [], would: [], would_not: [] };
  for (const id of ids) {
    const candidate = find(id);
    if (!candidate) {
      found.would_not.push(unknown(id));
      continue;
    }
    for (const spec of movesOf(candidate).find((move) => move.to === to)?.fields ?? [])
      if (!found.fields.some(({ name }) => name === spec.name)) found.fields.push(spec);
    const refused = refusalOf(candidate, to, own(candidate, to, fields));
    const { name, status: from, version } = candidate;
    if (refused) found.would_not.push({ id, name, ...refused });
    else found.would.push({ id, name, from, version });
  }
  return ok('BulkPreview', found);
}

const inTenMinutes = () => new Date(Date.now() + 600_000).toISOString();

function moveMany(body: S['BulkIn'], sends: Sends): Reply {
  const { to, fields = {} } = body;
  const operation = uuid();
  const done: S['BulkDone'] = { operation_id: operation, undo_until: null, moved: [], refused: [] };
  for (const { id, version } of body.candidates) {
    const candidate = find(id);
    const given = candidate ? own(candidate, to, fields) : {};
    const refused = candidate && refusalOf(candidate, to, given);
    if (!candidate) done.refused.push(unknown(id));
    else if (mood.scenario === 'conflict' || candidate.version !== version)
      done.refused.push(refusal(id, candidate, 'version_conflict', 'Somebody was quicker.'));
    else if (refused) done.refused.push({ id, name: candidate.name, ...refused });
    else {
      step(candidate, to, given, operation);
      sends(candidate, body.letter);
      done.moved.push({ id, version: candidate.version });
    }
  }
  if (done.moved.length > 0) done.undo_until = inTenMinutes();
  return ok('BulkDone', done);
}

/** One step of one candidate, so that it can be taken back. */
export function step(
  candidate: Candidate,
  to: S['Status'],
  fields: Record<string, unknown>,
  operation = uuid(),
): void {
  const { id, status, status_since } = candidate;
  const now = new Date().toISOString();
  historyFor(candidate).unshift({
    id: uuid(),
    from: status,
    to,
    at: now,
    by: { kind: 'user', id: users[0]?.id ?? '' },
    fields,
    operation_id: operation,
    undoes: false,
    record: null,
  });
  const version = candidate.version + 1;
  Object.assign(candidate, { status: to, status_since: now, updated_at: now, version });
  operations.set(id, { operation, status, status_since, version, until: inTenMinutes() });
}

function undo({ operation_id, ids }: S['UndoIn']): Reply {
  const done: S['BulkDone'] = { operation_id: uuid(), undo_until: null, moved: [], refused: [] };
  for (const id of ids) {
    const candidate = find(id);
    const before = operations.get(id);
    if (!candidate) done.refused.push(unknown(id));
    else if (before?.operation !== operation_id || before.version !== candidate.version)
      done.refused.push(refusal(id, candidate, 'moved_since', 'Was moved on meanwhile.'));
    else {
      step(candidate, before.status, {});
      Object.assign(historyFor(candidate)[0] as S['HistoryRow'], { undoes: true });
      candidate.status_since = before.status_since;
      operations.delete(id);
      done.moved.push({ id, version: candidate.version });
    }
  }
  return ok('BulkDone', done);
}

/** The same key again gets the same answer, without names, and nothing is done twice. */
const answered = new Map<string, Reply>();
function once(call: Call, act: () => Reply): Reply {
  const key = call.headers['idempotency-key'] ?? '';
  const known = answered.get(key);
  if (known) return known;
  const reply = act();
  const done = reply.body as S['BulkDone'];
  const refused = done.refused.map((one) => ({ ...one, name: null }));
  if (key) answered.set(key, ok('BulkDone', { ...done, refused }));
  return reply;
}

/** Answers what belongs to moves of many, and nothing else. */
export function bulk(call: Call, sends: Sends): Reply | null {
  const [, area, what, part, last] = call.path.split('/');
  if (area !== 'candidates' || what !== 'bulk') return null;
  if (part === 'undo') return once(call, () => undo(call.body as S['UndoIn']));
  if (last === 'preview') return preview(call.body as S['BulkPreviewRequest']);
  return once(call, () => moveMany(call.body as S['BulkIn'], sends));
}
