import { QueryClient } from '@tanstack/react-query';
import { expect, it } from 'vitest';
import type { Board, CandidateSummary } from '@/api/types';
import { keys } from './lists';
import { onBoard, place } from './place';

const line = (id: string, status: string) => ({ id, status }) as CandidateSummary;
const board = (): Board => ({
  columns: [
    { status: 'new', count: 30, items: [line('a', 'new'), line('b', 'new')], next: 'more' },
    { status: 'screened', count: 1, items: [line('c', 'screened')], next: null },
    { status: 'hired', count: null, items: [], next: null },
  ],
});
const seen = ({ columns }: Board) =>
  columns.map(({ count, items }) => [count, items.map(({ id }) => id).join('')]);

it('moves a card to the top of its column and counts', () => {
  expect(seen(onBoard(board(), line('b', 'screened'), []))).toEqual([
    [29, 'a'],
    [2, 'bc'],
    [null, ''],
  ]);
});

it('knows a card that is further down', () => {
  expect(seen(onBoard(board(), line('z', 'screened'), [line('z', 'new')]))[1]).toEqual([2, 'zc']);
});

it('leaves a board alone that does not show the candidate', () => {
  const before = board();
  expect(onBoard(before, line('z', 'screened'), [])).toBe(before);
});

it('takes a row out of a table that it no longer fits, and keeps it elsewhere', () => {
  const client = new QueryClient();
  const rows = { pages: [{ items: [line('a', 'new')], next: null }], pageParams: [undefined] };
  client.setQueryData([...keys.tableKey, { status: 'new' }], rows);
  client.setQueryData([...keys.tableKey, {}], rows);

  place(client, line('a', 'rejected'));

  const shown = (query: object) =>
    client.getQueryData<typeof rows>([...keys.tableKey, query])?.pages[0]?.items;
  expect(shown({ status: 'new' })).toEqual([]);
  expect(shown({})).toEqual([line('a', 'rejected')]);
});
