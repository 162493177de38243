import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { Axis, Step } from '@/api/analytics';
import { api, value } from '@/api/client';
import { compact, paged } from '@/api/queries';

/** What the figures of a screen are limited to. Empty entries are left out. */
export type Range = { from?: string; to?: string };
export type About = { user?: string; job?: string };

/** The dictionary: every metric with its definition. */
export const metricsQuery = queryOptions({
  queryKey: ['analytics', 'metrics'],
  queryFn: ({ signal }) => value(api.GET('/api/v1/admin/metrics', { signal })),
  staleTime: 60 * 60_000,
});

export const leaderboardQuery = (range: Range, axis: Axis) =>
  queryOptions({
    queryKey: ['analytics', 'leaderboard', range, axis],
    queryFn: ({ signal }) =>
      value(
        api.GET('/api/v1/admin/leaderboard', {
          params: { query: compact({ ...range, axis }) },
          signal,
        }),
      ),
  });

export interface HeatChoice extends Range {
  user?: string;
  zone: string;
}

export const heatMapQuery = (choice: HeatChoice) =>
  queryOptions({
    queryKey: ['analytics', 'heatmap', choice],
    queryFn: ({ signal }) =>
      value(
        api.GET('/api/v1/admin/heatmap', {
          params: { query: compact({ ...choice }) },
          signal,
        }),
      ),
  });

/** The recorded actions of one cell. */
export const heatRowsQuery = (choice: HeatChoice, weekday: number, hour: number) =>
  infiniteQueryOptions({
    queryKey: ['analytics', 'heatmap', 'rows', choice, weekday, hour],
    queryFn: ({ pageParam, signal }) =>
      value(
        api.GET('/api/v1/admin/heatmap/rows', {
          params: {
            query: { ...compact({ ...choice, limit: 50, cursor: pageParam }), weekday, hour },
          },
          signal,
        }),
      ),
    ...paged,
  });

export const trendsQuery = (query: Range & About & { metric: string; by: Step }) =>
  queryOptions({
    queryKey: ['analytics', 'trends', query],
    queryFn: ({ signal }) =>
      value(
        api.GET('/api/v1/admin/trends', {
          params: { query: { ...compact({ ...query }), metric: query.metric } },
          signal,
        }),
      ),
  });

export const funnelQuery = (query: Range & { job?: string }) =>
  queryOptions({
    queryKey: ['analytics', 'funnel', query],
    queryFn: ({ signal }) =>
      value(api.GET('/api/v1/admin/funnel', { params: { query: compact({ ...query }) }, signal })),
  });

export const sourcesQuery = (query: Range & { job?: string }) =>
  queryOptions({
    queryKey: ['analytics', 'sources', query],
    queryFn: ({ signal }) =>
      value(
        api.GET('/api/v1/admin/sources', {
          params: { query: compact({ ...query }) },
          signal,
        }),
      ),
  });

export const forecastQuery = queryOptions({
  queryKey: ['analytics', 'forecast'],
  queryFn: ({ signal }) => value(api.GET('/api/v1/admin/forecast', { signal })),
  staleTime: 5 * 60_000,
});

/** The figures of one person; without an id, one's own. */
export const performanceQuery = (user: string | null, range: Range) =>
  queryOptions({
    queryKey: ['analytics', 'performance', user, range],
    queryFn: ({ signal }) => {
      const query = compact({ ...range });
      return user === null
        ? value(api.GET('/api/v1/me/performance', { params: { query }, signal }))
        : value(
            api.GET('/api/v1/admin/performance/{id}', {
              params: { path: { id: user }, query },
              signal,
            }),
          );
    },
  });

/** The rows a figure was counted from. */
export const explainQuery = (query: Range & About & { metric: string }) =>
  infiniteQueryOptions({
    queryKey: ['analytics', 'explain', query],
    queryFn: ({ pageParam, signal }) =>
      value(
        api.GET('/api/v1/admin/explain', {
          params: {
            query: { ...compact({ ...query, limit: 50, cursor: pageParam }), metric: query.metric },
          },
          signal,
        }),
      ),
    ...paged,
  });
