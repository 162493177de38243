import { expect, it } from 'vitest';
import {
  type Comparable,
  compare,
  groupWords,
  inUnit,
  short,
  timeActive,
  timeWaited,
} from './figures';

const figure = (value: number | null, previous: number | null, more: Partial<Comparable> = {}) => ({
  value,
  previous,
  better: 'more' as const,
  unit: 'count' as const,
  group: 'pipeline' as const,
  ...more,
});

it('writes a value in its unit', () => {
  expect(inUnit(1204, 'count')).toBe('1,204');
  expect(inUnit(62.54, 'percent')).toBe('62.5\u00a0%');
  expect(inUnit(4.2, 'per_day')).toBe('4.2 a day');
  expect(inUnit(3_900, timeWaited)).toBe('1 h 05 min');
  expect(inUnit(3 * 86_400 + 4 * 3_600, timeWaited)).toBe('3 days 4 h');
  expect(inUnit(5_200, 'micro_dollars')).toBe('$0.0052');
  expect(inUnit(12_400_000, 'micro_dollars')).toBe('$12.40');
  expect(inUnit(0, 'micro_dollars')).toBe('$0.00');
  expect(inUnit(null, 'count')).toBe('–');
});

it('adds active time up in hours, never in days', () => {
  expect(inUnit(3_900, timeActive)).toBe('1 h 05 min');
  expect(inUnit(31 * 3_600 + 20 * 60, timeActive)).toBe('31 h 20 min');
  expect(inUnit(412 * 3_600 + 600, timeActive)).toBe('412\u00a0h');
  expect(inUnit(1_204 * 3_600, timeActive)).toBe('1,204\u00a0h');
  expect(inUnit(0, timeActive)).toBe('0 s');
});

it('judges a change by what the API says is better', () => {
  expect(compare(figure(5, 3), false)).toEqual({ way: 'up', judged: 'better' });
  expect(compare(figure(5, 3, { better: 'less' }), false)).toEqual({ way: 'up', judged: 'worse' });
  expect(compare(figure(5, 3, { better: 'neither' }), false)).toEqual({
    way: 'up',
    judged: 'neutral',
  });
  expect(compare(figure(3, 3), false)).toEqual({ way: 'same', judged: 'neutral' });
});

it('says nothing about a change that is not known', () => {
  expect(compare(figure(null, 3), false)).toBeNull();
  expect(compare(figure(3, null), false)).toBeNull();
});

it('does not call a count worse while the period is not over', () => {
  expect(compare(figure(2, 3), true)).toEqual({ way: 'down', judged: 'open' });
  expect(compare(figure(4, 3), true)).toEqual({ way: 'up', judged: 'better' });
  expect(compare(figure(2, 3, { unit: 'percent' }), true)).toEqual({
    way: 'down',
    judged: 'worse',
  });
});

it('judges money at once: whether it is a sum or a mean is not known', () => {
  const cost = { unit: 'micro_dollars', group: 'extraction', better: 'less' } as const;
  expect(compare(figure(2_100, 3_000, cost), true)).toEqual({ way: 'down', judged: 'better' });
  expect(compare(figure(3_000, 2_100, cost), true)).toEqual({ way: 'up', judged: 'worse' });
});

it('names groups in words for people', () => {
  expect(groupWords('extraction')).toBe('Resumes');
  expect(groupWords('data_care')).toBe('Data care');
});

it('is brief where there is little room', () => {
  expect(short(1_944_000, timeWaited)).toBe('22.5\u00a0d');
  expect(short(5_400, timeWaited)).toBe('1.5\u00a0h');
  expect(short(600, timeWaited)).toBe('10\u00a0min');
  expect(short(112_800, timeActive)).toBe('31.3\u00a0h');
  expect(short(1_944_000, timeActive)).toBe('540\u00a0h');
  expect(short(600, timeActive)).toBe('10\u00a0min');
  expect(short(5_200, 'micro_dollars')).toBe('$0.0052');
  expect(short(1_250_000, 'micro_dollars')).toBe('$1.25');
});
