import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, value } from '@/api/client';
import { compact, paged } from '@/api/queries';
import { documentApi, type OwnRecord } from '@/api/record';

/** The API's own document: from it the page of what is recorded is made. */
export const documentQuery = queryOptions({
  queryKey: ['openapi'],
  queryFn: ({ signal }) => value(documentApi.GET('/api/v1/openapi.json', { signal })),
  staleTime: 60 * 60_000,
});

/** Whether all changes have their events, and the chain over the days. */
export const reconciliationQuery = infiniteQueryOptions({
  queryKey: ['reconciliation'],
  queryFn: ({ pageParam, signal }) =>
    value(
      api.GET('/api/v1/admin/reconciliation', {
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
      api.GET('/api/v1/me/record/views', {
        params: { query: { limit: 20, cursor: pageParam } },
        signal,
      }),
    ),
  ...paged,
});

export type RecordFormat = 'json' | 'csv';

/** A file of one's own record, and where the log goes on if it does not end there. */
export interface RecordFile {
  text: string;
  type: string;
  next: string | null;
}

export async function ownRecord(format: RecordFormat, cursor?: string): Promise<RecordFile> {
  const text = await value(
    api.GET('/api/v1/me/record', {
      params: { query: compact({ format, cursor }) },
      parseAs: 'text',
    }),
  );
  return format === 'csv'
    ? { text, type: 'text/csv', next: nextOfTable(text) }
    : { text, type: 'application/json', next: (JSON.parse(text) as OwnRecord).next ?? null };
}

/** The last row of a table says where the log goes on. An apostrophe keeps what could be a formula from being one. */
export const nextOfTable = (text: string): string | null =>
  /(?:^|\n)"?next"?,[^\n]*,"?'?([\w-]+)"?\s*$/.exec(text)?.[1] ?? null;
