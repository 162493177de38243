import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, value } from '@/api/client';
import { paged } from '@/api/queries';
import type { Export, ExportFilter, ExportFormat } from '@/api/types';

export const isRunning = ({ state }: Pick<Export, 'state'>): boolean =>
  state === 'queued' || state === 'running';

export const exportsQuery = infiniteQueryOptions({
  queryKey: ['exports', 'list'],
  queryFn: ({ pageParam, signal }) =>
    value(
      api.GET('/api/v1/candidates/exports', {
        params: { query: { limit: 20, cursor: pageParam } },
        signal,
      }),
    ),
  ...paged,
});

/** One export, asked for every second until it has ended. Nothing is asked while the tab is hidden. */
export const exportQuery = (id: string) =>
  queryOptions({
    queryKey: ['exports', 'one', id],
    queryFn: ({ signal }): Promise<Export> =>
      value(api.GET('/api/v1/candidates/exports/{id}', { params: { path: { id } }, signal })),
    staleTime: 0,
    refetchInterval: ({ state }) => (!state.data || isRunning(state.data) ? 1000 : false),
  });

export interface ExportOrder {
  format: ExportFormat;
  filter: ExportFilter;
}

export const orderExport = (body: ExportOrder, headers: Record<string, string>) =>
  value(api.POST('/api/v1/candidates/exports', { body, headers }));

export const exportLink = (id: string) =>
  value(api.GET('/api/v1/candidates/exports/{id}/file', { params: { path: { id } } }));
