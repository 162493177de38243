import { expect, it } from 'vitest';
import { inWords, stepDays, stepLabel } from './points';

const point = (value: number | null) => ({ from: '2026-11-23', to: '2026-11-29', value });

it('names a step by its day, its week or its month', () => {
  expect(stepLabel(point(1), 'day')).toBe('23 Nov');
  expect(stepLabel(point(1), 'week')).toBe('from 23 Nov');
  expect(stepLabel(point(1), 'month')).toBe('Nov 2026');
  expect(stepDays(point(1))).toBe('23 Nov 2026 to 29 Nov 2026');
});

it('says a line in words and leaves out what has no value', () => {
  expect(inWords([point(4), point(null), point(9), point(6)], String)).toBe(
    'From 4 to 6, at least 4, at most 9.',
  );
  expect(inWords([point(null)], String)).toBe('No values.');
});
