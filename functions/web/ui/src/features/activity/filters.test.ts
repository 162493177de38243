import { expect, it } from 'vitest';
import { isFiltered, toQuery } from './filters';

const zone = 'Europe/Berlin';

it('sends only what is set', () => {
  expect(toQuery({}, zone)).toEqual({});
  expect(toQuery({ action: 'change_status', from: '2026-11-01', to: '2026-11-01' }, zone)).toEqual({
    action: 'change_status',
    from: '2026-10-31T23:00:00.000Z',
    to: '2026-11-01T23:00:00.000Z',
  });
});

it('leaves out what the API would refuse', () => {
  expect(
    toQuery({ action: 'fly', outcome: 'maybe', from: 'yesterday', to: '2026-13-45' }, zone),
  ).toEqual({});
});

it('knows whether anything is filtered', () => {
  expect(isFiltered({})).toBe(false);
  expect(isFiltered({ action: undefined, to: '' })).toBe(false);
  expect(isFiltered({ entity_id: '1' })).toBe(true);
});
