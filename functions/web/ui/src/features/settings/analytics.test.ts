import { expect, it } from 'vitest';
import { entriesOf, shows, toApi, wrong } from './analytics';

const settings = {
  version: 2,
  weights: [{ metric: 'hires', axis: 'result' as const, weight: 40 }],
  minimum_days: 5,
  minimum_volume: 10,
  show_own_rank: false,
};

it('comes back as it went', () => {
  const { version: _, ...body } = settings;

  expect(toApi(entriesOf(settings))).toEqual(body);
});

it('says at its field where there is no number', () => {
  const entries = entriesOf(settings);
  const found = wrong({ ...entries, minimumDays: '' });

  expect(Object.keys(found)).toEqual(['minimum_days']);
  expect(['weights/0/weight', ...Object.keys(found)].every(shows)).toBe(true);
});
