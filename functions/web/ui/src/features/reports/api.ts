import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, value } from '@/api/client';
import { paged } from '@/api/queries';
import type { ExportReportIn } from '@/api/reports';
import type { ReportFormat, Run } from '@/api/types';

export const isRunning = (run: Pick<Run, 'status'>): boolean =>
  run.status === 'queued' || run.status === 'running';

export const runsQuery = infiniteQueryOptions({
  queryKey: ['runs'],
  queryFn: ({ pageParam, signal }) =>
    value(
      api.GET('/api/v1/admin/reports', {
        params: { query: { limit: 20, cursor: pageParam } },
        signal,
      }),
    ),
  ...paged,
});

/** One run, asked for every second until it has ended. */
export const runQuery = (run: Run) => ({
  queryKey: ['run', run.id],
  queryFn: ({ signal }: { signal: AbortSignal }): Promise<Run> =>
    value(api.GET('/api/v1/admin/reports/{id}', { params: { path: { id: run.id } }, signal })),
  initialData: run,
  enabled: isRunning(run),
  staleTime: 0,
  refetchInterval: (query: { state: { data?: Run } }) =>
    query.state.data && isRunning(query.state.data) ? 1000 : false,
});

/** The one that somebody came for. */
export const oneRunQuery = (id: string) =>
  queryOptions({
    queryKey: ['run', id],
    queryFn: ({ signal }) =>
      value(api.GET('/api/v1/admin/reports/{id}', { params: { path: { id } }, signal })),
  });

export const cancelRun = (id: string): Promise<Run> =>
  value(api.POST('/api/v1/admin/reports/{id}/cancel', { params: { path: { id } } }));

export type Order = ExportReportIn;

export const orderReport = (body: Order, headers: Record<string, string>): Promise<Run> =>
  value(api.POST('/api/v1/admin/export-report', { body, headers }));

export const fileLink = (run: string, format: ReportFormat) =>
  value(
    api.GET('/api/v1/admin/reports/{id}/files/{format}', {
      params: { path: { id: run, format } },
    }),
  );
