import { expect, it } from 'vitest';
import { entriesOf, shows, toApi, wrong } from './analytics';

const settings = {
  version: 2,
  weights: [{ metric: 'hires', axis: 'result' as const, weight: 40 }],
  minimum_days: 5,
  minimum_volume: 10,
  show_own_rank: false,
  stage_days: { new: 7 },
};

it('comes back as it went', () => {
  const { version: _, stage_days: __, ...rest } = settings;

  expect(toApi(entriesOf(settings))).toEqual({ ...rest, stage_days: { new: 7 } });
  expect(toApi(entriesOf({ version: 1, ...rest }))).toEqual(rest);
});

it('says at its field where there is no number', () => {
  const entries = entriesOf(settings);
  const found = wrong({ ...entries, minimumDays: '', stageDays: { new: 'x' } });

  expect(Object.keys(found)).toEqual(['minimum_days', 'stage_days/new']);
  expect(['weights/0/weight', ...Object.keys(found)].every(shows)).toBe(true);
});
