import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { Alert, AlertState } from '@/api/alerts';
import { api, ifMatch, value } from '@/api/client';
import { compact, paged } from '@/api/queries';

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

/** How many pages of 100 are looked through for one alert; far more than a team gets. */
const deepest = 20;

/** One alert in whatever state, or null where it is gone. The API has only the list, so that is looked through. */
export const alertQuery = (id: string) =>
  queryOptions({
    queryKey: [...alertsKey, 'one', id],
    queryFn: async ({ signal }) => {
      let cursor: string | undefined;
      for (let page = 0; page < deepest; page += 1) {
        const query = compact({ limit: 100, cursor });
        const { items, next } = await value(
          api.GET('/api/v1/admin/alerts', { params: { query }, signal }),
        );
        const found = items.find((alert) => alert.id === id);
        if (found) return found;
        if (!next) break;
        cursor = next;
      }
      return null;
    },
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
