import { expect, it } from 'vitest';
import { toQuery } from './filters';

it('passes on what is set', () => {
  expect(toQuery({ status: 'hr_round', job: 'j1' })).toEqual({ status: 'hr_round', job: 'j1' });
  expect(toQuery({})).toEqual({});
});

it('leaves out a status that does not exist', () => {
  expect(toQuery({ status: 'nonsense', job: 'j1' })).toEqual({ job: 'j1' });
});
