import { expect, it } from 'vitest';
import type { Figure } from '@/api/types';
import { busiest, figureText, leading } from './figures';

const figure = (metric: string, value: number): Figure => ({
  metric,
  name: metric,
  unit: 'count',
  group: 'activity',
  better: 'more',
  value,
  too_few: false,
  definition: '',
});

it('writes a value in its unit', () => {
  const said = { group: 'activity' as const, too_few: false };

  expect(figureText({ ...said, unit: 'count', value: 1200 })).toBe('1,200');
  expect(figureText({ ...said, unit: 'seconds', value: 112_800 })).toBe('31 h 20 min');
  expect(figureText({ ...said, unit: 'percent', value: null, too_few: true })).toBe(
    'Too few to say',
  );
});

it('puts forward what is not zero, in the order given', () => {
  const all = [figure('a', 0), figure('b', 2), figure('c', 9)];

  expect(leading(all).map((f) => f.metric)).toEqual(['b', 'c']);
  expect(leading([figure('a', 0), figure('b', 0)], 1).map((f) => f.metric)).toEqual(['a']);
});

it('says the hours in words', () => {
  const hours = Array.from({ length: 24 }, (_, hour) => (hour === 9 ? 7 : hour === 23 ? 1 : 0));

  expect(busiest(hours)).toBe('8 actions. Busiest from 09:00 to 10:00 with 7.');
  expect(busiest(new Array(24).fill(0))).toBe('No activity in any hour.');
});
