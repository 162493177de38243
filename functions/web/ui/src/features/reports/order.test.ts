import { expect, it } from 'vitest';
import { type OrderEntries, orderOf, splitAddresses } from './order';

const team = { about: { kind: 'team' } } as const;
const entries: OrderEntries = {
  kind: 'daily',
  date: '',
  from: '2026-11-02',
  to: '2026-11-08',
  formats: ['pdf'],
  recipients: [],
};

it('leaves out what is not chosen', () => {
  expect(orderOf(entries, team)).toEqual({ kind: 'daily', formats: ['pdf'], ...team });
  expect(
    orderOf({ ...entries, kind: 'weekly', date: '2026-11-22', recipients: ['a@x.org'] }, team),
  ).toEqual({
    kind: 'weekly',
    date: '2026-11-22',
    formats: ['pdf'],
    recipients: ['a@x.org'],
    ...team,
  });
});

it('names a range by its ends and everything else by a day', () => {
  const range = orderOf({ ...entries, kind: 'range', date: '2026-11-22' }, { definition: 'd' });

  expect(range).toEqual({
    kind: 'range',
    formats: ['pdf'],
    from: '2026-11-02',
    to: '2026-11-08',
    definition: 'd',
  });
});

it('takes addresses apart', () => {
  expect(splitAddresses(['a@x.org; b@x.org', 'a@x.org', ' '])).toEqual(['a@x.org', 'b@x.org']);
});
