import { expect, it } from 'vitest';
import type { Dashboard, Feed } from '@/api/analytics';
import type { ActivityEvent } from '@/api/types';
import { follow } from './live';

const event = (id: string, at: string) => ({ id, at }) as Feed['items'][number];
const days = { from: '2026-11-24', to: '2026-11-24' };

function answer(change: Partial<Dashboard> = {}): Dashboard {
  return {
    at: '2026-11-24T10:00:02Z',
    period: days,
    previous: days,
    tiles: { state: 'unchanged' },
    leaderboard: { state: 'unchanged' },
    alerts: { state: 'unchanged' },
    feed: { state: 'ok', value: { items: [], since: null, more: false } },
    ...change,
  };
}
const whole = answer({
  at: '2026-11-24T10:00:00Z',
  tiles: { state: 'ok', value: [] },
  alerts: { state: 'ok', value: { open: 2, items: [] } },
  feed: feed([event('b', '2'), event('a', '1')]),
});

function feed(items: Feed['items'], more = false): Dashboard['feed'] {
  return { state: 'ok', value: { items, since: null, more } };
}
const ids = (rows: ActivityEvent[] | null) => rows?.map(({ id }) => id);

it('keeps what is unchanged and adds the new rows once, newest first', () => {
  const first = follow(undefined, whole);
  const next = follow(first, answer({ feed: feed([event('c', '3'), event('b', '2')]) }));

  expect(first.fresh).toEqual([]);
  expect(next.alerts).toEqual({ value: { open: 2, items: [] }, failed: false });
  expect(ids(next.feed.value)).toEqual(['c', 'b', 'a']);
  expect(next.fresh).toEqual(['c']);
  expect(next.since).toBe('2026-11-24T10:00:02Z');
});

it('shows what it knew where a part fails, and builds on the last whole answer', () => {
  const first = follow(undefined, whole);
  const next = follow(first, answer({ alerts: { state: 'failed' } }));

  expect(next.alerts).toEqual({ value: { open: 2, items: [] }, failed: true });
  expect(next.tiles.failed).toBe(false);
  expect(next.since).toBe('2026-11-24T10:00:00Z');
  expect(follow(next, answer()).alerts.failed).toBe(false);
});

it('asks for everything until nothing was amiss once', () => {
  const first = follow(undefined, { ...whole, tiles: { state: 'failed' } });

  expect(first.since).toBeNull();
  expect(first.tiles).toEqual({ value: null, failed: true });
});

it('leaves no gap in the rows where more happened than an answer holds', () => {
  const first = follow(undefined, whole);
  const next = follow(first, answer({ feed: feed([event('z', '9'), event('y', '8')], true) }));

  expect(ids(next.feed.value)).toEqual(['z', 'y']);
});
