import { expect, it } from 'vitest';
import { isFiltered, toQuery } from './filters';

it('sends only what is set', () => {
  expect(toQuery({})).toEqual({});
  expect(toQuery({ action: 'change_status', from: '2026-11-01' })).toEqual({
    action: 'change_status',
    from: '2026-11-01',
  });
});

it('leaves out what the API would refuse', () => {
  expect(toQuery({ action: 'fly', outcome: 'maybe', from: 'yesterday', to: '2026-13-45' })).toEqual(
    {},
  );
});

it('knows whether anything is filtered', () => {
  expect(isFiltered({})).toBe(false);
  expect(isFiltered({ action: undefined, to: '' })).toBe(false);
  expect(isFiltered({ entity_id: '1' })).toBe(true);
});
