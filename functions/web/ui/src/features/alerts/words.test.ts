import { expect, it } from 'vitest';
import { filtersOf, nameOf, stepsFrom } from './words';

it('opens the days of the rows in the zone of the organisation, the last one as a whole', () => {
  const rows = { from: '2026-11-22T23:00:00.000Z', to: '2026-11-23T23:00:00.000Z' };

  expect(filtersOf(rows, 'Europe/Berlin')).toEqual({ from: '2026-11-23', to: '2026-11-23' });
  expect(filtersOf({ ...rows, action: 'view_candidate' }, 'UTC')).toEqual({
    action: 'view_candidate',
    from: '2026-11-22',
    to: '2026-11-23',
  });
});

it('does not turn the days round where the rows are a moment', () => {
  const moment = '2026-11-23T00:00:00.000Z';

  expect(filtersOf({ from: moment, to: moment }, 'UTC')).toMatchObject({
    from: '2026-11-23',
    to: '2026-11-23',
  });
});

it('leads from each state to the other two, and back from fine', () => {
  expect(stepsFrom('open').map(({ to }) => to)).toEqual(['acknowledged', 'fine']);
  expect(stepsFrom('acknowledged').map(({ to }) => to)).toEqual(['fine', 'open']);
  expect(stepsFrom('fine').map(({ to }) => to)).toEqual(['open']);
});

it('tells alerts of one kind apart by their people', () => {
  expect(nameOf({ title: 'No activity', user: { id: 'u1', name: 'Ada' } })).toBe(
    'No activity, Ada',
  );
  expect(nameOf({ title: 'Target missed', user: null })).toBe('Target missed');
});
