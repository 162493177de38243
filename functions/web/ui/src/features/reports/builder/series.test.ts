import { expect, it } from 'vitest';
import type { Figure } from '@/api/analytics';
import type { Series } from '@/api/reports';
import { columnsOf, isEmpty, pairsOf, rowLabel, stepOfPoints } from './series';
import { lastDays } from './stretch';

const figure = (metric: string, value: number | null = 1) => ({ metric, value }) as Figure;

it('tells days, weeks and months apart by their first days', () => {
  expect(stepOfPoints(['2026-11-23'])).toBe('day');
  expect(stepOfPoints(['2026-11-23', '2026-11-24'])).toBe('day');
  // The first week of a month that begins on a Saturday has two days.
  expect(stepOfPoints(['2026-08-01', '2026-08-03', '2026-08-10'])).toBe('week');
  expect(stepOfPoints(['2026-01-01', '2026-02-01'])).toBe('month');
});

it('sets a line beside that of the days before, as far as there is one', () => {
  const series = {
    categories: ['2026-11-16', '2026-11-23'],
    values: [3, null],
    previous: [2],
  } as unknown as Series;
  const [first, last] = pairsOf(series, { to: '2026-11-25' });

  expect(first?.now).toEqual({ from: '2026-11-16', to: '2026-11-22', value: 3 });
  expect(first?.before?.value).toBe(2);
  expect(last).toMatchObject({ now: { to: '2026-11-25', value: null }, before: undefined });
});

it('keeps the numbers of rows in the order of the report, without those that rows do not have', () => {
  const cell = (metric: string) => ({ metric, value: 1, too_few: false });
  const rows = [
    { key: 'a', name: 'A', state: 'opted_out' as const, figures: [] },
    { key: 'b', name: 'B', state: 'shown' as const, figures: [cell('third'), cell('first')] },
  ];
  const total = ['first', 'second', 'third'].map((metric) => figure(metric));

  expect(columnsOf({ total, rows }).map(({ metric }) => metric)).toEqual(['first', 'third']);
});

it('calls stretches of time by their first day and everything else by its name', () => {
  expect(rowLabel('2026-11-23', 'week')).toBe('from 23 Nov');
  expect(rowLabel('Lan', 'person')).toBe('Lan');
});

it('is empty where nothing was counted', () => {
  expect(isEmpty({ total: [figure('a', 0), figure('b', null)] })).toBe(true);
  expect(isEmpty({ total: [figure('a', 0), figure('b', 2)] })).toBe(false);
});

it('finds the last week and month that ended', () => {
  expect(lastDays('last_week', '2026-11-23')).toEqual({ from: '2026-11-16', to: '2026-11-22' });
  expect(lastDays('last_week', '2026-11-22')).toEqual({ from: '2026-11-09', to: '2026-11-15' });
  expect(lastDays('last_month', '2026-03-31')).toEqual({ from: '2026-02-01', to: '2026-02-28' });
});
