import { expect, it } from 'vitest';
import { between } from './selection';

it('takes a range in either direction', () => {
  const ids = ['a', 'b', 'c', 'd'];
  expect(between(ids, 'b', 'd')).toEqual(['b', 'c', 'd']);
  expect(between(ids, 'd', 'b')).toEqual(['b', 'c', 'd']);
});

it('takes the one row alone where the other end is gone', () => {
  expect(between(['a', 'b'], 'x', 'b')).toEqual(['b']);
});
