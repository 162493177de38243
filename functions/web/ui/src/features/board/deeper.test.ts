import { expect, it } from 'vitest';
import type { Board, CandidateSummary } from '@/api/types';
import { deeper, firstCards } from './deeper';

const line = (id: string) => ({ id }) as CandidateSummary;
const board = {
  columns: [{ items: [line('a')] }, { items: [line('b')] }],
} as Board;

it('leaves out further down who is among the first cards of any column', () => {
  const ids = deeper([line('a'), line('b'), line('c'), line('c')], firstCards(board));

  expect(ids).toEqual([line('c')]);
});
