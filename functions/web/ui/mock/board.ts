// The pipeline of the stand-in: lists, board, search, saved views, moves of many at once, and taking moves back.
import type { components } from '../src/api/schema.gen.ts';
import { at, candidates, order, users, uuid } from './data.ts';
import {
  type Call,
  histories,
  lineOf,
  mood,
  movesOf,
  ok,
  operations,
  page,
  problem,
  type Reply,
} from './state.ts';

type S = components['schemas'];
type Candidate = S['Candidate'];
type Query = Record<string, string>;

let crowd: Candidate[] | null = null;

/** Ten thousand more, most of them new, for the mood that asks how quick the screens are. */
function everyone(): Candidate[] {
  if (!mood.many) return candidates;
  crowd ??= Array.from({ length: 10_000 }, (_, index) => ({
    ...(candidates[index % candidates.length] as Candidate),
    id: uuid(),
    name: `Applicant ${String(index).padStart(5, '0')}`,
    status: index % 5 ? 'new' : 'screened',
  }));
  return [...crowd, ...candidates];
}

const find = (id: unknown) => everyone().find((candidate) => candidate.id === id);

const byName = new Intl.Collator('en');
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function matching(query: Query): Candidate[] {
  const status = query.status?.split(',');
  const words = plain(query.text ?? '').split(/\s+/);
  const long = Number(query.waiting_days ?? 0) * 24;
  const since = long ? at(long) : '';
  const hasWords = (c: Candidate) => {
    const names = plain(`${c.name} ${c.mail} ${lineOf(c).tags.join(' ')}`).split(/\s+/);
    return words.every((word) => names.some((name) => name.startsWith(word)));
  };
  const found = everyone().filter(
    (c) =>
      (!status || status.includes(c.status)) &&
      (!query.job || c.job === query.job) &&
      (!query.owner || c.owner === query.owner) &&
      (!query.source || c.source === query.source) &&
      (!query.tag || lineOf(c).tags.includes(query.tag)) &&
      (!query.skill || plain(query.skill) === 'rust') &&
      (!since || c.status_since <= since) &&
      (!query.text || hasWords(c)),
  );
  if (query.text || query.order === 'name')
    return found.sort((a, b) => byName.compare(a.name, b.name));
  if (query.order === 'waiting')
    return found.sort(
      (a, b) => Number(a.status_since > b.status_since) - Number(a.status_since < b.status_since),
    );
  return found.sort(
    (a, b) =>
      order.indexOf(a.status) - order.indexOf(b.status) ||
      Number(a.status_since < b.status_since) - Number(a.status_since > b.status_since),
  );
}

function list(query: Query): Reply {
  const reply = page(matching(query), query);
  const { items, next } = reply.body as { items: Candidate[]; next: string | null };
  return ok({ items: items.map(lineOf), next });
}

function board(query: Query): Reply {
  const limit = Number(query.limit ?? 20);
  return ok({
    columns: order.map((status) => {
      const all = mood.scenario === 'empty' ? [] : matching({ ...query, status });
      return {
        status,
        count: query.owner ? null : all.length,
        items: all.slice(0, limit).map(lineOf),
        next: limit < all.length ? String(limit) : null,
      };
    }),
  });
}

const views: { id: string; name: string; query: string }[] = [];

function view(call: Call, id: string | undefined): Reply {
  if (call.method === 'GET') return ok({ items: views, next: null });
  if (call.method === 'DELETE') {
    views.splice(
      views.findIndex((known) => known.id === id),
      1,
    );
    return ok();
  }
  const made = { id: uuid(), name: String(call.body.name), query: String(call.body.query) };
  views.push(made);
  return ok(made, 201);
}

/** Who could go to a status, and who could not and why. */
function sorted(ids: unknown[], to: S['Status']) {
  const would: Candidate[] = [];
  const refused: object[] = [];
  for (const id of ids) {
    const candidate = find(id);
    const moves = candidate ? movesOf(candidate) : [];
    if (candidate && moves.some((move) => move.to === to)) would.push(candidate);
    else if (!candidate) refused.push(refusal(id, null, 'not_found', 'Not found.', []));
    else
      refused.push(
        refusal(
          id,
          candidate.name,
          'transition_refused',
          `Nobody goes from ${candidate.status.replace('_', ' ')} to ${to.replace('_', ' ')}.`,
          moves.map((move) => move.to),
        ),
      );
  }
  return { would, refused };
}
const refusal = (
  id: unknown,
  name: string | null,
  code: string,
  detail: string,
  allowed: string[],
) => ({
  id,
  name,
  code,
  detail,
  allowed,
  errors: [],
});

function preview(call: Call): Reply {
  const to = call.body.to as S['Status'];
  const { would, refused } = sorted(call.body.ids as unknown[], to);
  const specs = would.flatMap((c) => movesOf(c).find((move) => move.to === to)?.fields ?? []);
  return ok({
    fields: [...new Map(specs.map((spec) => [(spec as { name: string }).name, spec])).values()],
    would: would.map(({ id, name, status, version }) => ({ id, name, from: status, version })),
    would_not: refused,
  });
}

function moveMany(call: Call): Reply {
  const to = call.body.to as S['Status'];
  const asked = call.body.candidates as { id: string; version: number }[];
  const { would, refused } = sorted(
    asked.map(({ id }) => id),
    to,
  );
  const operation = uuid();
  const moved = would.filter((candidate) => {
    const fresh =
      mood.scenario !== 'conflict' &&
      candidate.version === asked.find(({ id }) => id === candidate.id)?.version;
    if (!fresh)
      refused.push(
        refusal(
          candidate.id,
          candidate.name,
          'version_conflict',
          'Somebody changed this candidate meanwhile.',
          movesOf(candidate).map((move) => move.to),
        ),
      );
    return fresh;
  });
  for (const candidate of moved)
    step(candidate, to, (call.body.fields ?? {}) as Record<string, never>, operation);
  return ok({
    operation_id: operation,
    undo_until: moved.length > 0 ? inTenMinutes() : null,
    moved: moved.map(({ id, version }) => ({ id, version })),
    refused,
  });
}

const inTenMinutes = () => new Date(Date.now() + 600_000).toISOString();

/** One step of one candidate, so that it can be taken back. */
export function step(
  candidate: Candidate,
  to: S['Status'],
  fields: Record<string, never>,
  operation = uuid(),
): void {
  const { id, status, status_since } = candidate;
  const now = new Date().toISOString();
  histories.get(id)?.unshift({
    id: uuid(),
    from: status,
    to,
    at: now,
    by: { kind: 'user', id: users[0]?.id ?? '' },
    fields,
    operation_id: operation,
    undoes: false,
  });
  const version = candidate.version + 1;
  Object.assign(candidate, { status: to, status_since: now, updated_at: now, version });
  operations.set(id, { operation, status, status_since, version, until: inTenMinutes() });
}

function undo(call: Call): Reply {
  const moved: object[] = [];
  const refused: object[] = [];
  for (const id of call.body.ids as string[]) {
    const candidate = find(id);
    const before = operations.get(id);
    if (
      candidate &&
      before &&
      before.operation === call.body.operation_id &&
      before.version === candidate.version
    ) {
      histories.get(id)?.unshift({
        ...(histories.get(id)?.[0] as S['HistoryRow']),
        id: uuid(),
        from: candidate.status,
        to: before.status,
        at: new Date().toISOString(),
        fields: {},
        undoes: true,
      } as S['HistoryRow']);
      Object.assign(candidate, {
        status: before.status,
        status_since: before.status_since,
        version: candidate.version + 1,
      });
      operations.delete(id);
      moved.push({ id, version: candidate.version });
    } else
      refused.push(
        refusal(id, candidate?.name ?? null, 'moved_since', 'Was moved on meanwhile.', []),
      );
  }
  return ok({ operation_id: uuid(), undo_until: null, moved, refused });
}

/** Answers what belongs to the pipeline, and nothing else. */
export function pipeline(call: Call): Reply | null {
  const [, area, what, part, last] = call.path.split('/');
  if (area !== 'candidates') return null;
  if (call.method === 'GET' && !what) return list(call.query);
  if (call.method === 'GET' && what === 'search')
    return (call.query.text ?? '').trim().length < 2
      ? problem(422, 'invalid_input', [
          { field: '/text', code: 'too_short', detail: 'must have 2 to 80 characters' },
        ])
      : list(call.query);
  if (call.method === 'GET' && what === 'board') return board(call.query);
  if (what === 'views') return view(call, part);
  if (what === 'bulk' && part === 'undo') return undo(call);
  if (what === 'bulk' && last === undefined) return moveMany(call);
  if (what === 'bulk') return preview(call);
  return null;
}
