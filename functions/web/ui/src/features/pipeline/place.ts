// Follows the move of one candidate in the lists that are shown, without loading them again.

import { type InfiniteData, notifyManager, type QueryClient } from '@tanstack/react-query';
import { allItems } from '@/api/queries';
import type { Board, CandidateSummary, Page } from '@/api/types';
import type { CandidatesQuery } from './filters';
import { keys } from './lists';

type Pages = InfiniteData<Page<CandidateSummary>>;

/** Puts a candidate where its status belongs, wherever it is shown. */
export function place(client: QueryClient, line: CandidateSummary): void {
  const cache = client.getQueryCache();
  notifyManager.batch(() => {
    const deep = cache.findAll({ queryKey: keys.columnKey });
    for (const { queryKey, state } of cache.findAll({ queryKey: keys.boardKey })) {
      const board = state.data as Board | undefined;
      const query = JSON.stringify(queryKey.at(-1));
      const below = deep
        .filter((column) => JSON.stringify(column.queryKey[2]) === query)
        .flatMap((column) => allItems(column.state.data as Pages | undefined));
      if (board) client.setQueryData(queryKey, onBoard(board, line, below));
    }
    for (const { queryKey } of deep)
      client.setQueryData<Pages>(queryKey, (data) => data && without(data, line));
    for (const { queryKey } of cache.findAll({ queryKey: keys.tableKey })) {
      const { status } = queryKey.at(-1) as CandidatesQuery;
      const stays = !status || status.split(',').includes(line.status);
      client.setQueryData<Pages>(
        queryKey,
        (data) => data && (stays ? replaced(data, line) : without(data, line)),
      );
    }
  });
}

const without = (data: Pages, { id, status }: CandidateSummary): Pages =>
  mapped(data, (items) => {
    const there = items.find((item) => item.id === id);
    // A candidate that is further down in the column it belongs to stays there.
    return there && there.status !== status ? items.filter((item) => item !== there) : items;
  });

const replaced = (data: Pages, line: CandidateSummary): Pages =>
  mapped(data, (items) =>
    items.some(({ id }) => id === line.id)
      ? items.map((item) => (item.id === line.id ? line : item))
      : items,
  );

function mapped(data: Pages, change: (items: CandidateSummary[]) => CandidateSummary[]): Pages {
  const pages = data.pages.map((page) => {
    const items = change(page.items);
    return items === page.items ? page : { ...page, items };
  });
  return pages.every((page, index) => page === data.pages[index]) ? data : { ...data, pages };
}

/** The board's first cards after the move. `below` are the cards further down, which only the columns know. */
export function onBoard(board: Board, line: CandidateSummary, below: CandidateSummary[]): Board {
  const known = [...board.columns.flatMap(({ items }) => items), ...below];
  const before = known.find(({ id }) => id === line.id)?.status;
  if (before === undefined) return board;
  // Where the number is not known it stays unknown.
  const counted = (count: number | null | undefined, more: number) =>
    typeof count === 'number' ? Math.max(0, count + more) : null;
  return {
    columns: board.columns.map((column) => {
      const { status, count, items } = column;
      const others = items.filter(({ id }) => id !== line.id);
      if (status === before && status === line.status)
        return { ...column, items: items.map((item) => (item.id === line.id ? line : item)) };
      if (status === line.status)
        return { ...column, count: counted(count, 1), items: [line, ...others] };
      if (status === before) return { ...column, count: counted(count, -1), items: others };
      return column;
    }),
  };
}
