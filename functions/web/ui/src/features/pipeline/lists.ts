// The lists behind the pipeline. Their keys begin with "candidates", so that whoever changes a candidate makes them stale.
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, value } from '@/api/client';
import { paged } from '@/api/queries';
import type { Board, Status } from '@/api/types';
import { statuses } from '@/api/vocabulary';
import type { CandidatesQuery } from './filters';

const boardKey = ['candidates', 'pipeline', 'board'];
const tableKey = ['candidates', 'pipeline', 'table'];
// Apart from the others: nobody reloads a hundred pages because of one card. See `candidateChanged` for what becomes of them.
const columnKey = ['pipeline', 'column'];
export const keys = { boardKey, tableKey, columnKey };

const perColumn = 20;

const page = (query: CandidatesQuery & { limit: number; cursor?: string }, signal: AbortSignal) =>
  value(api.GET('/api/v1/candidates', { params: { query }, signal }));

/** The board's own route knows job and owner; other filters make it nine lists. */
const isPlain = (query: CandidatesQuery) =>
  Object.keys(query).every((name) => name === 'job' || name === 'owner');

/** The first cards of every column. */
export const boardQuery = (query: CandidatesQuery) =>
  queryOptions({
    queryKey: [...boardKey, query],
    queryFn: async ({ signal }): Promise<Board> => {
      if (isPlain(query)) {
        const { job, owner } = query;
        const params = { query: { job, owner, limit: perColumn } };
        return value(api.GET('/api/v1/candidates/board', { params, signal }));
      }
      const columns = statuses.map(async (status) => {
        const { items, next } = await page({ ...query, status, limit: perColumn }, signal);
        return { status, count: null, items, next: next ?? null };
      });
      return { columns: await Promise.all(columns) };
    },
  });

/** What comes after the first cards of a column. */
export const columnQuery = (query: CandidatesQuery, status: Status, next: string | null) =>
  infiniteQueryOptions({
    queryKey: [...columnKey, query, status, next],
    queryFn: ({ pageParam, signal }) =>
      page({ ...query, status, limit: 50, cursor: pageParam }, signal),
    ...paged,
    initialPageParam: next ?? undefined,
    staleTime: Number.POSITIVE_INFINITY,
  });

export const tableQuery = (query: CandidatesQuery) =>
  infiniteQueryOptions({
    queryKey: [...tableKey, query],
    queryFn: ({ pageParam, signal }) => {
      const params = { query: { ...query, limit: 100, cursor: pageParam } };
      return value(
        query.text
          ? api.GET('/api/v1/candidates/search', { params, signal })
          : api.GET('/api/v1/candidates', { params, signal }),
      );
    },
    ...paged,
    refetchOnWindowFocus: false,
  });
