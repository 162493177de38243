import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { Alert, AlertState } from '@/api/alerts';
import { api, ifMatch, value } from '@/api/client';
import { asProblem } from '@/api/problem';
import { paged } from '@/api/queries';

// All lists of alerts and their number: whoever changes one makes them stale.
export const alertsKey = ['alerts'] as const;

export const alertsQuery = (state: AlertState) =>
  infiniteQueryOptions({
    queryKey: [...alertsKey, 'list', state],
    queryFn: ({ pageParam, signal }) =>
      value(
        api.GET('/api/v1/admin/alerts', {
          params: { query: { state, limit: 25, cursor: pageParam } },
          signal,
        }),
      ),
    ...paged,
  });

/** One alert in whatever state, or null where it is gone. */
export const alertQuery = (id: string) =>
  queryOptions({
    queryKey: [...alertsKey, 'one', id],
    queryFn: ({ signal }) =>
      value(api.GET('/api/v1/admin/alerts/{id}', { params: { path: { id } }, signal })).catch(
        (error) => {
          if (asProblem(error).code === 'not_found') return null;
          throw error;
        },
      ),
  });

/** How many are open, asked again every minute while the tab is seen. */
export const openAlertsQuery = queryOptions({
  queryKey: [...alertsKey, 'open'],
  queryFn: async ({ signal }) => {
    const query = { state: 'open' as const, limit: 1 };
    const { open } = await value(api.GET('/api/v1/admin/alerts', { params: { query }, signal }));
    return open;
  },
  refetchInterval: 60_000,
  retry: false,
});

export const noteAlert = (
  { id, version }: Pick<Alert, 'id' | 'version'>,
  state: AlertState,
  note: string,
) =>
  value(
    api.PUT('/api/v1/admin/alerts/{id}', {
      params: { path: { id }, header: ifMatch(version) },
      body: { state, note: note.trim() || null },
    }),
  );
