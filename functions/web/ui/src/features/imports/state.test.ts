import { expect, it } from 'vitest';
import type { Import } from '@/api/types';
import { canGoOn, canUndo, outcome } from './state';

const found = { fine: 40, duplicate: 3, wrong: 2 };
const some = {
  state: 'done',
  rows: 45,
  created: 40,
  skipped: 5,
  undone: 0,
  kept: 0,
  undo_until: '2026-11-24T10:00:00.000Z',
} as Import;

it('says what became of the rows', () => {
  expect(outcome(some)).toBe('40 candidates were added. 5 rows were left out.');
  expect(outcome({ ...some, created: 1, skipped: 1 })).toBe(
    '1 candidate was added. 1 row was left out.',
  );
  expect(outcome({ ...some, state: 'undone', undone: 37, kept: 3 })).toBe(
    '37 candidates were taken away again. 3 were changed since and stay.',
  );
  expect(outcome({ ...some, state: 'undone', undone: 39, kept: 1 })).toContain(
    '1 was changed since and stays.',
  );
  expect(outcome({ ...some, state: 'checking' })).toBe('45 rows.');
  expect(outcome({ ...some, state: 'checked' })).toBe('45 rows, nothing added yet.');
  expect(outcome({ ...some, state: 'failed', found: null })).toBe('Nothing was added.');
  expect(outcome({ ...some, state: 'failed', found })).toBe(
    '40 candidates were added before it stopped.',
  );
});

it('offers to undo until the time is over', () => {
  const before = Date.parse('2026-11-24T09:59:00.000Z');
  expect(canUndo(some, before)).toBe(true);
  expect(canUndo(some, before + 120_000)).toBe(false);
  expect(canUndo({ ...some, undo_until: null }, before)).toBe(false);
  expect(canUndo({ ...some, state: 'undone' }, before)).toBe(false);
});

it('offers to go on where adding stopped in the middle', () => {
  const stopped = { ...some, state: 'failed', found } as Import;
  expect(canGoOn(stopped)).toBe(true);
  expect(canGoOn({ ...stopped, found: null })).toBe(false);
  expect(canGoOn({ ...stopped, kept: 1 })).toBe(false);
  expect(canGoOn({ ...stopped, state: 'done' })).toBe(false);
});
