import { beforeEach, expect, it, vi } from 'vitest';
import { IdempotencyKey } from '@/api/idempotency';
import { keep, lastOperations, type Operation } from './lastOperation';
import { both, nobodyBack, takeAllBack } from './takeAllBack';

const until = new Date(Date.now() + 60_000).toISOString();
const operations: Operation[] = ['o1', 'o2'].map((id) => ({
  id,
  ids: [`${id}-a`, `${id}-b`],
  to: 'rejected',
  until,
}));
const kept = () =>
  lastOperations(sessionStorage.getItem('hirelog-last-operation')).map(({ id }) => id);

beforeEach(() => keep(operations));

it('remembers what is done, so that another try goes on with the rest', async () => {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    const { operation_id, ids } = await request.json();
    asked.push(operation_id);
    if (asked.length === 2) return new Response('', { status: 503 });
    return Response.json({ moved: [{ id: ids[0] }], refused: [{ id: ids[1] }] });
  });
  const key = new IdempotencyKey();
  let result = nobodyBack;
  const run = (rest: Operation[]) =>
    takeAllBack(rest, key, (part) => {
      result = both(result, part);
    });

  await expect(run(operations)).rejects.toThrow();
  expect(kept()).toEqual(['o2']);
  await run(operations.slice(1));

  expect(asked).toEqual(['o1', 'o2', 'o2']);
  expect(kept()).toEqual([]);
  expect([result.back, result.stay.length]).toEqual([2, 2]);
});
