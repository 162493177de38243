import { expect, it } from 'vitest';
import {
  anotherChart,
  chartOf,
  copyTitle,
  type FullLayout,
  fits,
  full,
  moved,
  same,
  subjectOf,
} from './layout';

const layout: FullLayout = full({
  about: { kind: 'team' },
  metrics: ['actions', 'hires'],
  by: 'person',
});

it('fills in what the API may leave out', () => {
  expect(layout).toMatchObject({ sort: null, charts: [], people: [], jobs: [] });
  expect(full(layout)).toEqual(layout);
});

it('moves an entry and leaves the others in their order', () => {
  expect(moved(['a', 'b', 'c', 'd'], 3, 0)).toEqual(['d', 'a', 'b', 'c']);
  expect(moved(['a', 'b', 'c', 'd'], 0, 2)).toEqual(['b', 'c', 'a', 'd']);
});

it('moves nothing to a place that is none', () => {
  expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
  expect(moved(['a', 'b'], 1, 2)).toEqual(['a', 'b']);
});

it('takes two things for the same whatever the order of their entries, but not of their lists', () => {
  expect(same({ a: 1, b: { c: [1, 2] } }, { b: { c: [1, 2] }, a: 1 })).toBe(true);
  expect(same({ c: [1, 2] }, { c: [2, 1] })).toBe(false);
});

it('offers numbers that fit what the report is about and what its rows are of', () => {
  const people = { about: 'people' } as const;
  const pipeline = { about: 'pipeline' } as const;

  expect([people, pipeline].map((one) => fits(one, layout))).toEqual([true, false]);
  expect([people, pipeline].map((one) => fits(one, { ...layout, by: 'job' }))).toEqual([
    false,
    true,
  ]);
  expect([people, pipeline].map((one) => fits(one, { ...layout, by: 'day' }))).toEqual([
    true,
    true,
  ]);
  const job: FullLayout = { ...layout, about: { kind: 'job', job: 'j' }, by: 'week' };
  expect([people, pipeline].map((one) => fits(one, job))).toEqual([false, true]);
});

it('adds a chart that is not there yet', () => {
  expect(anotherChart(layout)).toEqual({ kind: 'bars', metric: 'actions' });
  const charts = [chartOf('bars', 'actions'), chartOf('funnel', 'actions')];
  expect(anotherChart({ ...layout, charts })).toEqual({ kind: 'bars', metric: 'hires' });
  expect(anotherChart({ ...layout, metrics: [] })).toBeNull();
});

it('names a person or a job where a report is of one', () => {
  const named = { user: 'u', job: undefined };

  expect(subjectOf('team', named)).toEqual({ kind: 'team' });
  expect(subjectOf('person', named)).toEqual({ kind: 'person', user: 'u' });
  expect(subjectOf('job', named)).toBeNull();
});

it('gives a copy a title that is not too long', () => {
  expect(copyTitle('Monday')).toBe('Copy of Monday');
  expect([...copyTitle('é'.repeat(80))]).toHaveLength(80);
});
