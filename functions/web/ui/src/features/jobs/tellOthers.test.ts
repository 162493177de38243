import { expect, it } from 'vitest';
import { movesFor, type Other, portions } from './tellOthers';

const others = Array.from({ length: 250 }, (_, n) => ({
  id: `c${n}`,
  name: `Applicant ${n}`,
  from: 'new',
  version: 1,
})) as Other[];

it('cuts a list into portions', () => {
  expect(portions([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
  expect(portions([], 2)).toEqual([]);
});

it('rejects everybody because the position is closed, as many at once as the API takes', () => {
  const moves = movesFor(others, 'none');

  expect(moves.map(({ candidates }) => candidates.length)).toEqual([200, 50]);
  expect(moves[0]).toMatchObject({
    to: 'rejected',
    fields: { rejection_reason: 'position_closed' },
    letter: { kind: 'none' },
  });
});
