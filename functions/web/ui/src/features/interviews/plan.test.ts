import { expect, it } from 'vitest';
import { problemFrom } from '@/api/problem';
import type { Conflict } from '@/api/types';
import { endOf, notFree, whyNot } from './plan';
import { together } from './together';
import { before, lasting, look } from './words';

const conflict = (final: boolean): Conflict => ({
  code: final ? 'booked' : 'outside_hours',
  final,
  party: 'user',
  detail: final ? 'Ana has another interview then.' : 'Ana does not work then.',
});
const refusal = (...conflicts: Conflict[]) =>
  problemFrom(409, { code: 'not_free', conflicts, free: [] });

it('lets people insist only where nothing is final', () => {
  expect(notFree(refusal(conflict(false)))?.mayInsist).toBe(true);
  expect(notFree(refusal(conflict(false), conflict(true)))?.mayInsist).toBe(false);
  expect(notFree(problemFrom(409, { code: 'not_open' }))).toBeNull();
  expect(notFree(null)).toBeNull();
});

it('finds why a start is not free', () => {
  const slots = {
    free: [],
    blocked: [
      {
        from: '2026-11-24T09:00:00.000Z',
        until: '2026-11-24T10:00:00.000Z',
        conflicts: [conflict(true)],
      },
    ],
  };

  expect(whyNot(slots, '2026-11-24T09:45:00.000Z')).toHaveLength(1);
  expect(whyNot(slots, '2026-11-24T10:00:00.000Z')).toEqual([]);
  expect(whyNot(undefined, '2026-11-24T09:45:00.000Z')).toEqual([]);
});

it('knows when it ends, and says how long it lasts', () => {
  expect(endOf({ start: '2026-11-24T09:30:00.000Z', duration: 45 })).toBe(
    '2026-11-24T10:15:00.000Z',
  );
  expect([before(1440), before(60), lasting(90), lasting(2880), lasting(5)]).toEqual([
    '1 day before',
    '1 h before',
    '1 h 30 min',
    '2 days',
    '5 min',
  ]);
});

it('shows planned interviews by kind and the others by their end', () => {
  expect(look({ kind: 'video', status: 'scheduled' }).icon).toBe('video');
  expect(look({ kind: 'video', status: 'cancelled' }).icon).toBe('cross');
});

it('proposes the mean of all ratings and the words of everyone', () => {
  const one = (by: string, ...ratings: number[]) => ({
    by,
    at: '2026-11-24T09:00:00.000Z',
    ratings: Object.fromEntries(ratings.map((rating, at) => [`c${at}`, rating])),
    recommendation: 'yes' as const,
    text: 'Good.',
  });

  expect(together([], () => '')).toBeNull();
  expect(together([one('a', 3, 4), one('b', 5)], (id) => id.toUpperCase())).toEqual({
    interview_rating: '4',
    interview_feedback: 'A (Rather yes): Good.\n\nB (Rather yes): Good.',
  });
});
