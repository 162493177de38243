import { expect, it } from 'vitest';
import type { Stay } from '@/api/resumes';
import { barOf, monthOf, spanOf } from './career';

const stay = (from: string, to: string | null): Stay => ({
  company: 'Nordwind',
  titles: [],
  from,
  to,
  months: 0,
  longest: 0,
  ongoing: to === null,
  by_nature_short: false,
});

it('puts bars where the stays are, and those that go on end now', () => {
  const stays = [stay('2020-01', '2020-12'), stay('2021-01', null)];
  const span = spanOf(stays, new Date('2021-12-15T00:00:00Z'));
  expect(barOf(stays[0] as Stay, span)).toEqual({ start: 0, width: 50 });
  expect(barOf(stays[1] as Stay, span)).toEqual({ start: 50, width: 50 });
});

it('takes a year alone as all of it', () => {
  expect(monthOf('2020')).toBe(2020 * 12);
  expect(monthOf('2020', true)).toBe(2020 * 12 + 11);
});
