import { expect, it } from 'vitest';
import type { JobPipeline } from '@/api/types';
import { passed, percent, undecided } from './figures';

const columns = [
  ['new', 5, 20],
  ['screened', 2, 10],
  ['interviewed', 0, 0],
  ['technical_round', 1, 6],
  ['hired', 1, 1],
  ['rejected', 9, 9],
  ['on_hold', 2, 3],
].map(([status, count, entered]) => ({
  status,
  count,
  entered,
  average_seconds: null,
})) as JobPipeline['columns'];

it('says how many got on', () => {
  expect(passed(columns, 0)).toBeNull();
  expect(passed(columns, 1)).toBe(0.5);
  expect(percent(passed(columns, 4))).toBe('17 %');
});

it('gives no share where a step was skipped, or where nobody passes through', () => {
  expect(passed(columns, 3)).toBeNull();
  expect(passed(columns, 5)).toBeNull();
  expect(percent(passed(columns, 6))).toBe('–');
});

it('counts those who wait for a decision, on hold too', () => {
  expect(undecided(columns)).toBe(10);
});
