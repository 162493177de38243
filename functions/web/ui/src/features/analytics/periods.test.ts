import { expect, it } from 'vitest';
import { daysOf, rangeOf, stretchOf } from './periods';

const today = '2026-11-24';

it('finds the days of a named stretch', () => {
  expect(daysOf('this_week', today)).toEqual({ from: '2026-11-23', to: '2026-11-29' });
  expect(daysOf('this_month', today)).toEqual({ from: '2026-11-01', to: '2026-11-30' });
  expect(daysOf('last_month', '2027-01-05')).toEqual({ from: '2026-12-01', to: '2026-12-31' });
  expect(daysOf('last_28_days', today)).toEqual({ from: '2026-10-28', to: today });
  expect(daysOf('last_12_months', today)).toEqual({ from: '2025-12-01', to: '2026-11-30' });
});

it('calls two days by the name of their stretch', () => {
  expect(stretchOf({ from: '2026-11-01', to: '2026-11-30' }, today)).toBe('this_month');
  expect(stretchOf({ from: '2026-11-02', to: '2026-11-30' }, today)).toBeNull();
});

it('takes both days of an address or none', () => {
  expect(rangeOf({ from: '2026-11-01', to: '2026-11-30' })).toEqual({
    from: '2026-11-01',
    to: '2026-11-30',
  });
  expect(rangeOf({ from: '2026-11-01' })).toEqual({});
  expect(rangeOf({ from: 'yesterday', to: '2026-13-45' })).toEqual({});
});
