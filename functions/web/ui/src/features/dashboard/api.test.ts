import { QueryObserver } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { makeQueryClient } from '@/api/queries';
import { answers, type Seen } from '@/test-kit';
import { dashboardQuery } from './api';

const days = { from: '2026-11-24', to: '2026-11-24' };
const body = {
  at: '2026-11-24T10:00:00Z',
  period: days,
  previous: days,
  tiles: { state: 'ok', value: [] },
  leaderboard: { state: 'unchanged' },
  alerts: { state: 'ok', value: { open: 0, items: [] } },
  feed: { state: 'ok', value: { items: [], since: null, more: false } },
};
const fine = { status: 200, body };

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** What an open page asks for in some seconds. */
async function watched(seconds: number, following: boolean, ...replies: (typeof fine)[]) {
  const seen: Seen[] = answers(...replies);
  const client = makeQueryClient(() => {});
  const close = new QueryObserver(client, dashboardQuery(client, 'day', following)).subscribe(
    () => {},
  );
  await vi.advanceTimersByTimeAsync(seconds * 1_000 + 100);
  close();
  return seen;
}

it('asks every second for what is new since the answer before', async () => {
  const seen = await watched(3, true, fine, fine, fine, fine);

  expect(seen.map(({ query }) => query.since)).toEqual([undefined, body.at, body.at, body.at]);
});

it('asks a server in trouble every ten seconds only', async () => {
  const seen = await watched(12, true, fine, { status: 500, body }, fine, fine);

  // At once, after a second, ten seconds after the failure, and a second later again.
  expect(seen).toHaveLength(4);
});

it('asks once where nobody follows', async () => {
  expect(await watched(5, false, fine)).toHaveLength(1);
});
