import { expect, it } from 'vitest';
import { Problem } from '@/api/problem';
import { issuesOf } from './issues';
import { full } from './layout';

const layout = full({
  about: { kind: 'team' },
  metrics: ['actions', 'time_to_hire'],
  by: 'person',
  charts: [{ kind: 'heat_map' }, { kind: 'bars', metric: 'gone' }],
});
const refused = (...paths: string[]) =>
  new Problem({
    status: 422,
    code: 'invalid_input',
    fields: paths.map((path) => ({ path, code: 'c', detail: `no to ${path}` })),
  });

it('puts a refusal where it belongs, whatever its place in the list will be', () => {
  const issues = issuesOf(
    refused('layout/metrics/1', 'layout/charts/1/metric', 'layout/sort/metric', 'title'),
    layout,
  );

  expect(issues.metrics).toEqual({ time_to_hire: 'No to layout/metrics/1.' });
  expect(issues.charts).toEqual({ 'bars:gone': 'No to layout/charts/1/metric.' });
  expect(issues.fields).toEqual({ sort: 'No to layout/sort/metric.', title: 'No to title.' });
});

it('tells a refusal of the whole list from one of its entries', () => {
  expect(issuesOf(refused('layout/metrics', 'layout/charts'), layout).fields).toEqual({
    metrics: 'No to layout/metrics.',
    charts: 'No to layout/charts.',
  });
});

it('swallows no refusal', () => {
  expect(issuesOf(refused('somewhere/else'), layout).rest).toEqual(['No to somewhere/else.']);
  expect(issuesOf(null, layout).rest).toEqual([]);
});
