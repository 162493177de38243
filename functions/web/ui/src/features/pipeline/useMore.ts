import { useEffect } from 'react';

export interface Paging {
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  isFetchNextPageError: boolean;
  error: unknown;
  fetchNextPage: () => unknown;
}

/** Loads the next page as soon as the end comes near. After a failure only when asked. */
export function useMore(list: Paging, near: boolean): void {
  const { hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage } = list;
  const go = near && hasNextPage && !isFetchingNextPage && !isFetchNextPageError;
  useEffect(() => {
    if (go) void fetchNextPage();
  }, [go, fetchNextPage]);
}
