import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { value } from '@/api/client';
import { paged } from '@/api/queries';
import { recordApi } from '@/api/record';

/** The API's own document: from it the page of what is recorded is made. */
export const documentQuery = queryOptions({
  queryKey: ['openapi'],
  queryFn: ({ signal }) => value(recordApi.GET('/api/v1/openapi.json', { signal })),
  staleTime: 60 * 60_000,
});

/** Whether all changes have their events, and the chain over the days. */
export const reconciliationQuery = infiniteQueryOptions({
  queryKey: ['reconciliation'],
  queryFn: ({ pageParam, signal }) =>
    value(
      recordApi.GET('/api/v1/admin/reconciliation', {
        params: { query: { limit: 31, cursor: pageParam } },
        signal,
      }),
    ),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (page) => page.next ?? undefined,
});

/** Who looked at one's own record, latest first. */
export const viewsQuery = infiniteQueryOptions({
  queryKey: ['activity', 'me', 'views'],
  queryFn: ({ pageParam, signal }) =>
    value(
      recordApi.GET('/api/v1/me/record/views', {
        params: { query: { limit: 20, cursor: pageParam } },
        signal,
      }),
    ),
  ...paged,
});

/** Where one's own record is had as a file. */
export const ownRecord = (format: 'json' | 'csv') => `/api/v1/me/record?format=${format}`;
