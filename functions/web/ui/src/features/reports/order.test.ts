import { expect, it } from 'vitest';
import { orderOf, splitAddresses } from './order';

it('leaves out what is not chosen', () => {
  expect(orderOf({ kind: 'daily', date: '', formats: ['pdf'], recipients: [] })).toEqual({
    kind: 'daily',
    formats: ['pdf'],
  });
  expect(
    orderOf({ kind: 'weekly', date: '2026-11-22', formats: ['xlsx'], recipients: ['a@x.org'] }),
  ).toEqual({ kind: 'weekly', date: '2026-11-22', formats: ['xlsx'], recipients: ['a@x.org'] });
});

it('takes addresses apart', () => {
  expect(splitAddresses(['a@x.org; b@x.org', 'a@x.org', ' '])).toEqual(['a@x.org', 'b@x.org']);
});
