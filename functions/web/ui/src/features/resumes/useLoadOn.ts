import { useEffect } from 'react';

/** An empty page can go on. So many are loaded by themselves; after that, a person says whether to go on. */
const pagesByItself = 5;

interface Paging {
  data?: { pages: readonly unknown[] };
  hasNextPage: boolean;
  isFetching: boolean;
  isFetchNextPageError: boolean;
  fetchNextPage: () => unknown;
}

/** Loads on as long as nothing was found; true while it does. */
export function useLoadOn(list: Paging, found: number): boolean {
  const { data, hasNextPage, isFetching, isFetchNextPageError, fetchNextPage } = list;
  const pages = data?.pages.length ?? 0;
  const goesOn =
    found === 0 && hasNextPage && pages > 0 && pages < pagesByItself && !isFetchNextPageError;
  useEffect(() => {
    if (goesOn && !isFetching) fetchNextPage();
  }, [goesOn, isFetching, fetchNextPage]);
  return goesOn;
}
