// The pipeline of the stand-in: lists, board, search, saved views.
import type { components } from '../src/api/schema.gen.ts';
import { at, candidates, order, uuid } from './data.ts';
import { type Call, done, lineOf, mood, ok, page, problem, type Reply } from './state.ts';

type S = components['schemas'];
type Candidate = S['Candidate'];
type Query = Record<string, string>;

let crowd: Candidate[] | null = null;

/** Ten thousand more, most of them new, for the mood that asks how quick the screens are. */
export function everyone(): Candidate[] {
  if (!mood.many) return candidates;
  crowd ??= Array.from({ length: 10_000 }, (_, index) => ({
    ...(candidates[index % candidates.length] as Candidate),
    id: uuid(),
    name: `Applicant ${String(index).padStart(5, '0')}`,
    status: index % 5 ? 'new' : 'screened',
  }));
  return [...crowd, ...candidates];
}

const byName = new Intl.Collator('en');
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function matching(query: Query): Candidate[] {
  const status = query.status?.split(',');
  const words = plain(query.text ?? '').split(/\s+/);
  const long = Number(query.waiting_days ?? 0) * 24;
  const since = long ? at(long) : '';
  const hasWords = (c: Candidate) => {
    const names = plain(`${c.name} ${c.mail} ${c.tags.join(' ')}`).split(/\s+/);
    return words.every((word) => names.some((name) => name.startsWith(word)));
  };
  const found = everyone().filter(
    (c) =>
      (!status || status.includes(c.status)) &&
      (!query.job || c.job === query.job) &&
      (!query.owner || c.owner === query.owner) &&
      (!query.source || c.source === query.source) &&
      (!query.tag || c.tags.includes(query.tag)) &&
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

const list = (query: Query): Reply =>
  page('ListOut_CandidateSummary', matching(query).map(lineOf), query);

function board(query: Query): Reply {
  const limit = Number(query.limit ?? 20);
  return ok('Board', {
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

const views: S['View'][] = [];

function view(call: Call, id: string | undefined): Reply {
  if (call.method === 'GET') return ok('ListOut_View', { items: views, next: null });
  if (call.method === 'DELETE') {
    views.splice(
      views.findIndex((known) => known.id === id),
      1,
    );
    return done;
  }
  const { name, query } = call.body as S['ViewIn'];
  const made: S['View'] = { id: uuid(), name, query };
  views.push(made);
  return ok('View', made, 201);
}

/** Answers what belongs to the pipeline, and nothing else. */
export function pipeline(call: Call): Reply | null {
  const [, area, what, part] = call.path.split('/');
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
  return null;
}
