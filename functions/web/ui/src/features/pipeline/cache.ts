// What the browser keeps of the pipeline's lists.
import type { InfiniteData, Query, QueryClient, QueryKey } from '@tanstack/react-query';
import type { CandidateSummary, Page } from '@/api/types';
import { keys } from './lists';

export type Pages = InfiniteData<Page<CandidateSummary>>;

export const queriesOf = (client: QueryClient, queryKey: QueryKey): Query[] =>
  client.getQueryCache().findAll({ queryKey });

/** Changes what is kept without making it look newer than it is. */
export function edit<T>(client: QueryClient, query: Query, change: (data: T) => T): void {
  const { data, dataUpdatedAt, isInvalidated } = query.state;
  if (data === undefined) return;
  const next = change(data as T);
  if (next === data) return;
  const { queryKey } = query;
  client.setQueryData(queryKey, next, { updatedAt: dataUpdatedAt });
  if (isInvalidated) void client.invalidateQueries({ queryKey, exact: true, refetchType: 'none' });
}

/**
 * Before a change is followed by hand: an answer that is still under way may be older than the change, and would take it
 * back on the screen. A list that has nothing to show yet goes on loading.
 */
export const holdStill = async (client: QueryClient): Promise<void> => {
  const shown = (query: Query) => query.state.data !== undefined;
  await Promise.all(
    [keys.boardKey, keys.tableKey].map((queryKey) =>
      client.cancelQueries({ queryKey, predicate: shown }),
    ),
  );
};

const most = 3;

/** Long tables start over when they are loaded again: their pages come one after the other. */
export function shorten(client: QueryClient): void {
  for (const query of queriesOf(client, keys.tableKey))
    edit<Pages>(client, query, (data) =>
      data.pages.length > most
        ? { pages: data.pages.slice(0, most), pageParams: data.pageParams.slice(0, most) }
        : data,
    );
}
