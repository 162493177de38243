import { describe, expect, it } from 'vitest';
import { isFiltered, toQuery, viewOf } from './filters';

describe('the query', () => {
  it('passes on what is set', () => {
    expect(
      toQuery({ status: 'new,hr_round', job: 'j1', waiting_days: '7', view: 'table' }),
    ).toEqual({
      status: 'new,hr_round',
      job: 'j1',
      waiting_days: 7,
    });
  });

  it('leaves out what does not exist', () => {
    expect(
      toQuery({ status: 'nonsense', source: 'gossip', waiting_days: '0.5', order: 'age' }),
    ).toEqual({});
  });

  it('names the own job of somebody who has to name one', () => {
    expect(toQuery({}, 'mine')).toEqual({ job: 'mine' });
    expect(toQuery({ job: 'other' }, 'mine')).toEqual({ job: 'other' });
  });

  it('has no status on the board and no order in a search', () => {
    expect(toQuery({ view: 'board', status: 'new', order: 'waiting' })).toEqual({
      order: 'waiting',
    });
    expect(toQuery({ text: 'an', order: 'waiting' })).toEqual({ text: 'an' });
    expect(toQuery({ text: 'a' })).toEqual({});
  });
});

describe('the view', () => {
  it('is the board, unless something else is asked for', () => {
    expect(viewOf({}).shown).toBe('board');
    expect(viewOf({ view: 'table' }).shown).toBe('table');
    expect(viewOf({ status: 'new' }).shown).toBe('table');
    expect(viewOf({ status: 'new', view: 'board' }).shown).toBe('board');
  });

  it('is a table for a search and comes back after it', () => {
    expect(viewOf({ text: 'lan', view: 'board' })).toEqual({ chosen: 'board', shown: 'table' });
  });
});

it('knows whether anything is filtered', () => {
  expect(isFiltered({ view: 'table', order: 'name' })).toBe(false);
  expect(isFiltered({ tag: 'remote' })).toBe(true);
});
