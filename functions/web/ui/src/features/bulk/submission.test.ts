import { expect, it, vi } from 'vitest';
import { IdempotencyKey } from '@/api/idempotency';
import type { Problem } from '@/api/problem';
import type { BulkPreview, BulkRefusal } from '@/api/types';
import { joined, named, nothingYet, prepared, send } from './submission';

const refused = (id: string, errors: [string, string][], code = 'invalid_input'): BulkRefusal => ({
  id,
  name: id,
  code,
  detail: 'no',
  allowed: [],
  errors: errors.map(([name, issue]) => ({
    field: `/fields/${name}`,
    code: issue,
    detail: `${name}: ${issue}`,
  })),
});
const would = (id: string, version: number) => ({ id, name: id, from: 'new' as const, version });
const seen: BulkPreview = {
  fields: [],
  would: [would('a', 1)],
  would_not: [refused('b', [['score', 'required']], 'missing_fields'), refused('x', [], 'gone')],
};
const given = { to: 'screened', letter: { kind: 'none' }, fields: { score: 9 } } as const;

/** Answers the previews in turn, and tells what was asked. */
function previews(...answers: Partial<BulkPreview>[]) {
  const asked: { ids: string[]; fields: object }[] = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    const { ids, fields } = await request.json();
    asked.push({ ids, fields });
    return Response.json({ fields: [], would: [], would_not: [], ...answers[asked.length - 1] });
  });
  return asked;
}

it('says which field is wrong, once, and sends nothing', async () => {
  const wrong: [string, string][] = [['score', 'out_of_range']];
  const asked = previews({ would_not: [refused('a', wrong), refused('b', wrong)] });

  const problem: Problem = await prepared(seen, given).catch((error) => error);

  expect(asked).toHaveLength(1);
  expect(problem.fields).toEqual([
    { path: 'fields/score', code: 'out_of_range', detail: 'score: out_of_range' },
  ]);
});

it('adds those to the result who turned out not to move', async () => {
  previews({ would: [would('b', 7)], would_not: [refused('a', [], 'transition_refused')] });

  const { moves, refused: out } = await prepared(seen, given);

  expect(moves.map(({ candidates }) => candidates)).toEqual([[{ id: 'b', version: 7 }]]);
  expect(out.map(({ id }) => id)).toEqual(['a']);
});

it('moves nobody in a version that was not seen', async () => {
  previews({ would: [would('a', 2), would('b', 7)] });

  const { moves } = await prepared(seen, given);

  expect(moves[0]?.candidates[0]).toEqual({ id: 'a', version: 1 });
});

it('knows the names that an answer leaves out when it is given once more', () => {
  const [one] = named([{ ...refused('b', []), name: null }], seen);

  expect(one?.name).toBe('b');
});

it('is sent once more under the same key', async () => {
  const sent: (string | null)[] = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    sent.push(request.headers.get('idempotency-key'));
    if (sent.length === 2) return new Response('', { status: 504 });
    return Response.json({ operation_id: 'o', undo_until: 'u', moved: [{ id: 'a' }], refused: [] });
  });
  const key = new IdempotencyKey();
  const move = (id: string) => ({ ...given, candidates: [{ id, version: 1 }] });
  let outcome = nothingYet;
  const run = () =>
    send([move('a'), move('b')], key, (part) => {
      outcome = joined(outcome, part);
    });

  await expect(run()).rejects.toMatchObject({ code: 'unavailable', write: true });
  expect(outcome.operations).toEqual([{ id: 'o', ids: ['a'], to: 'screened', until: 'u' }]);
  await run();

  expect(sent[0]).toBeTruthy();
  expect(sent[1]).not.toBe(sent[0]);
  expect(sent.slice(2)).toEqual(sent.slice(0, 2));
});
