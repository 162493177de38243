import { expect, it } from 'vitest';
import { keepMark } from './keep';

it('marks what must be decided about', () => {
  const today = '2026-11-23';
  expect(keepMark(null, today)).toBeNull();
  expect(keepMark('2026-12-08', today)).toBeNull();
  expect(keepMark('2026-12-07', today)).toEqual({ tone: 'amber', words: '14 days left' });
  expect(keepMark('2026-11-24', today)).toEqual({ tone: 'amber', words: '1 day left' });
  expect(keepMark('2026-11-23', today)).toEqual({ tone: 'amber', words: 'Last day' });
  expect(keepMark('2026-11-22', today)).toEqual({ tone: 'red', words: 'Time is over' });
});
