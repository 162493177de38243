import { expect, it } from 'vitest';
import { plain, summary } from './summary';

it('tells a move by its two ends', () => {
  expect(summary({ metadata: { from: 'new', to: 'hr_round', fields: 2 } })).toBe('New → HR round');
});

it('tells anything else by its first entries', () => {
  expect(summary({ metadata: { status: 'new', count: 50, empty: null } })).toBe(
    'Status: new · Count: 50',
  );
  expect(summary({ metadata: {} })).toBe('');
});

it('writes any value as text', () => {
  expect(plain(['a', 1])).toBe('a, 1');
  expect(plain({ a: 1 })).toBe('{"a":1}');
  expect(plain(undefined)).toBe('–');
});
