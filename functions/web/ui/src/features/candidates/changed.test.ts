import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { expect, it, vi } from 'vitest';
import type { Board, CandidateSummary } from '@/api/types';
import { keys } from '@/features/pipeline/lists';
import { candidateChanged } from './changed';

const line = (id: string, status: string) => ({ id, status }) as CandidateSummary;
const pages = (...items: CandidateSummary[]) => ({
  pages: [{ items, next: null }],
  pageParams: [undefined],
});
const board = (): Board => ({
  columns: [
    { status: 'new', count: 3, items: [line('a', 'new')], next: 'n' },
    { status: 'screened', count: 0, items: [], next: null },
  ],
});
const boardKey = [...keys.boardKey, {}];
const columnKey = [...keys.columnKey, {}, 'new', 'n'];
const tableKey = [...keys.tableKey, {}];
const stale = (client: QueryClient, queryKey: readonly unknown[]) =>
  client.getQueryState(queryKey)?.isInvalidated;

function kept() {
  const client = new QueryClient();
  client.setQueryData(boardKey, board());
  client.setQueryData(columnKey, pages(line('b', 'new'), line('c', 'new')));
  client.setQueryData(tableKey, pages(line('a', 'new'), line('b', 'new')));
  for (const key of [
    ['candidate', 'b'],
    ['jobs', 'pipeline', 'j'],
    ['jobs', 'choices'],
  ])
    client.setQueryData(key, {});
  return client;
}
/** As an open screen looks at it. */
const look = (client: QueryClient, queryKey: readonly unknown[], queryFn = vi.fn()) => {
  new QueryObserver(client, { queryKey, queryFn, staleTime: Number.POSITIVE_INFINITY }).subscribe(
    () => {},
  );
  return queryFn;
};
const cards = (client: QueryClient) =>
  client.getQueryData<Board>(boardKey)?.columns.map(({ items }) => items.map(({ id }) => id));
const deep = (client: QueryClient) =>
  client.getQueryData<ReturnType<typeof pages>>(columnKey)?.pages[0]?.items.map(({ id }) => id);

it('follows a move on the open board without loading it again', async () => {
  const client = kept();
  const fetched = [look(client, boardKey), look(client, columnKey)];

  await candidateChanged(client, { line: line('b', 'screened') });

  expect(cards(client)).toEqual([['a'], ['b']]);
  expect(deep(client)).toEqual(['c']);
  for (const queryFn of fetched) expect(queryFn).not.toHaveBeenCalled();
});

it('forgets the deep pages of a board that is not open', async () => {
  const client = kept();

  await candidateChanged(client, { line: line('b', 'screened') });

  expect(deep(client)).toBeUndefined();
  expect(stale(client, boardKey)).toBe(true);
});

it('makes everything stale that shows the candidate, and nothing else', async () => {
  const client = kept();

  await candidateChanged(client, { line: line('b', 'screened') });

  expect(stale(client, tableKey)).toBe(true);
  expect(stale(client, ['candidate', 'b'])).toBe(true);
  expect(stale(client, ['jobs', 'pipeline', 'j'])).toBe(true);
  expect(stale(client, ['jobs', 'choices'])).toBe(false);
});

it('leaves nothing of somebody who is gone', async () => {
  const client = kept();
  look(client, columnKey);

  await candidateChanged(client, { gone: 'b' });

  expect(deep(client)).toEqual(['c']);
  expect(client.getQueryData<Board>(boardKey)?.columns[0]?.count).toBe(2);
  expect(client.getQueryData(['candidate', 'b'])).toBeUndefined();
  expect(JSON.stringify(client.getQueryData(tableKey))).not.toContain('"b"');
});

it('starts the deep pages over where it is not said what changed', async () => {
  const client = kept();
  const load = look(
    client,
    columnKey,
    vi.fn(async () => pages(line('c', 'new'))),
  );

  await candidateChanged(client);

  expect(load).toHaveBeenCalled();
  await vi.waitFor(() => expect(deep(client)).toEqual(['c']));
});

it('is not taken back by an answer that was under way', async () => {
  const client = kept();
  let answer = (_: Board) => {};
  const late = new Promise<Board>((resolve) => {
    answer = resolve;
  });
  client.fetchQuery({ queryKey: boardKey, queryFn: () => late }).catch(() => {});

  await candidateChanged(client, { line: line('b', 'screened') });
  answer(board());
  await late;

  expect(cards(client)).toEqual([['a'], ['b']]);
});

it('keeps long tables to their first pages', async () => {
  const client = kept();
  const page = { items: [line('z', 'new')], next: 'more' };
  client.setQueryData(tableKey, {
    pages: Array.from({ length: 9 }, () => page),
    pageParams: Array.from({ length: 9 }, () => undefined),
  });

  await candidateChanged(client);

  expect(client.getQueryData<ReturnType<typeof pages>>(tableKey)?.pages).toHaveLength(3);
});
