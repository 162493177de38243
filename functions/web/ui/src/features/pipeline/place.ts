// Follows the move of one candidate in the lists that are shown, without loading them again.

import { notifyManager, type QueryClient } from '@tanstack/react-query';
import { allItems } from '@/api/queries';
import type { Board, CandidateSummary } from '@/api/types';
import { edit, type Pages, queriesOf } from './cache';
import type { CandidatesQuery } from './filters';
import { keys } from './lists';

/** Puts a candidate where its status belongs, wherever it is shown. */
export function place(client: QueryClient, line: CandidateSummary): void {
  notifyManager.batch(() => {
    for (const query of queriesOf(client, keys.boardKey))
      edit<Board>(client, query, (board) => onBoard(board, line, below(client, query.queryKey)));
    for (const query of queriesOf(client, keys.columnKey))
      edit<Pages>(client, query, (data) => {
        const there = find(data, line.id);
        // A candidate that is further down in the column it belongs to stays there.
        return there?.status === line.status ? replaced(data, line) : without(data, line.id);
      });
    for (const query of queriesOf(client, keys.tableKey)) {
      const { status } = query.queryKey.at(-1) as CandidatesQuery;
      const stays = !status || status.split(',').includes(line.status);
      edit<Pages>(client, query, (data) => (stays ? replaced(data, line) : without(data, line.id)));
    }
  });
}

/** Takes a candidate out of every list: erased, or merged into another record. */
export function remove(client: QueryClient, id: string): void {
  notifyManager.batch(() => {
    for (const query of queriesOf(client, keys.boardKey))
      edit<Board>(client, query, (board) => offBoard(board, id, below(client, query.queryKey)));
    for (const queryKey of [keys.columnKey, keys.tableKey])
      for (const query of queriesOf(client, queryKey))
        edit<Pages>(client, query, (data) => without(data, id));
  });
}

/** The line of a candidate, wherever a list has it. */
export function lineOf(client: QueryClient, id: string): CandidateSummary | undefined {
  for (const { state } of queriesOf(client, keys.boardKey)) {
    const board = state.data as Board | undefined;
    const line = board?.columns.flatMap(({ items }) => items).find((item) => item.id === id);
    if (line) return line;
  }
  for (const { state } of [keys.columnKey, keys.tableKey].flatMap((key) =>
    queriesOf(client, key),
  )) {
    const line = state.data === undefined ? undefined : find(state.data as Pages, id);
    if (line) return line;
  }
}

/** The cards further down, which only the columns know. */
function below(client: QueryClient, boardKey: readonly unknown[]): CandidateSummary[] {
  const query = JSON.stringify(boardKey.at(-1));
  return queriesOf(client, keys.columnKey)
    .filter(({ queryKey }) => JSON.stringify(queryKey[2]) === query)
    .flatMap(({ state }) => allItems(state.data as Pages | undefined));
}

const find = ({ pages }: Pages, id: string) =>
  pages.flatMap(({ items }) => items).find((item) => item.id === id);

const without = (data: Pages, id: string): Pages =>
  mapped(data, (items) => items.filter((item) => item.id !== id));

const replaced = (data: Pages, line: CandidateSummary): Pages =>
  mapped(data, (items) => items.map((item) => (item.id === line.id ? line : item)));

function mapped(data: Pages, change: (items: CandidateSummary[]) => CandidateSummary[]): Pages {
  const same = (a: CandidateSummary[], b: CandidateSummary[]) =>
    a.length === b.length && a.every((item, index) => item === b[index]);
  const pages = data.pages.map((page) => {
    const items = change(page.items);
    return same(items, page.items) ? page : { ...page, items };
  });
  return pages.every((page, index) => page === data.pages[index]) ? data : { ...data, pages };
}

/** The board's first cards after the move. `below` are the cards further down, which only the columns know. */
export function onBoard(board: Board, line: CandidateSummary, below: CandidateSummary[]): Board {
  const before = statusOn(board, line.id, below);
  if (before === undefined) return board;
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

/** The board's first cards without somebody who is gone. */
function offBoard(board: Board, id: string, below: CandidateSummary[]): Board {
  const before = statusOn(board, id, below);
  if (before === undefined) return board;
  return {
    columns: board.columns.map((column) =>
      column.status === before
        ? {
            ...column,
            count: counted(column.count, -1),
            items: column.items.filter((item) => item.id !== id),
          }
        : column,
    ),
  };
}

const statusOn = ({ columns }: Board, id: string, below: CandidateSummary[]) =>
  [...columns.flatMap(({ items }) => items), ...below].find((item) => item.id === id)?.status;

/** Where the number is not known it stays unknown. */
const counted = (count: number | null | undefined, more: number) =>
  typeof count === 'number' ? Math.max(0, count + more) : null;
