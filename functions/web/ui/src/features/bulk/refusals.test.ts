import { expect, it } from 'vitest';
import type { BulkRefusal } from '@/api/types';
import { lastOperations } from './lastOperation';
import { byReason, lacksFields } from './refusals';

const refused = (id: string, code: string, detail = ''): BulkRefusal => ({
  id,
  name: id,
  code,
  detail,
  allowed: [],
  errors: [],
});

it('puts those with the same reason together', () => {
  const reasons = byReason([
    refused('a', 'not_found'),
    { ...refused('b', 'transition_refused', 'From new: hr_round'), allowed: ['hr_round'] },
    { ...refused('c', 'transition_refused', 'From new: hr_round'), allowed: ['hr_round'] },
  ]);

  expect(reasons.map(({ words, people }) => [words, people.length])).toEqual([
    ['Not from where they stand. Possible next: HR round.', 2],
    ['Doesn’t exist any more, or belongs to a job you aren’t part of.', 1],
  ]);
});

it('knows who only lacks what is still to be filled in', () => {
  const errors = [{ field: '/fields/score', code: 'required', detail: 'is needed' }];
  expect(lacksFields({ ...refused('a', 'invalid_input'), errors })).toBe(true);
  expect(lacksFields(refused('a', 'missing_fields'))).toBe(true);
  expect(lacksFields(refused('a', 'transition_refused'))).toBe(false);
});

it('forgets an operation that can no longer be taken back', () => {
  const text = JSON.stringify([
    { id: 'o', ids: ['a'], to: 'hired', until: '2026-11-23T10:00:00Z' },
  ]);
  const at = (time: string) => Date.parse(`2026-11-23T${time}Z`);

  expect(lastOperations(text, at('09:59:59'))).toHaveLength(1);
  expect(lastOperations(text, at('10:00:01'))).toEqual([]);
  expect(lastOperations('nonsense', at('09:00:00'))).toEqual([]);
  expect(lastOperations(null)).toEqual([]);
});
