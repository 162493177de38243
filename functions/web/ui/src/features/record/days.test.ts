import { expect, it } from 'vitest';
import { differing, inWords, otherwise, together } from './days';

const day = (changes: number, events: number) => ({
  day: '2026-11-23',
  changes,
  events,
  missing: Math.max(0, changes - events),
  doubled: Math.max(0, events - changes),
  unfounded: 0,
  erased: 0,
  people: 4,
  miscounted: 0,
  state: changes === events ? ('equal' as const) : ('different' as const),
});

it('says how changes and events compare', () => {
  expect(inWords(day(12_406, 12_406))).toBe('12,406 changes, 12,406 events, 0 missing');
  expect(inWords(day(1, 2))).toBe('1 change, 2 events, 0 missing, 1 twice');
});

it('says what else is wrong with a day, and nothing where nothing is', () => {
  expect(otherwise({ ...day(5, 5), unfounded: 2, miscounted: 1 })).toBe(
    '2 events without a change, figures of 1 person are off',
  );
  expect(otherwise({ ...day(5, 6), erased: 1 })).toBe('1 event of candidates erased since');
  expect(otherwise(day(5, 5))).toBe('');
});

it('adds days up and counts those that differ', () => {
  const days = [day(10, 10), day(5, 4)];

  expect(together(days)).toEqual({ changes: 15, events: 14, missing: 1, doubled: 0 });
  expect(differing(days)).toBe(1);
});
