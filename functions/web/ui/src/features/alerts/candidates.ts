import { queryOptions } from '@tanstack/react-query';
import { api, value } from '@/api/client';

/**
 * Those who wait longest. An alert names candidates by their identifiers only, so that no name outlives its person; one list
 * gives the names, instead of a page opened for each of them.
 */
export const longWaitingQuery = queryOptions({
  // Under "candidates", so that whoever changes a candidate makes it stale.
  queryKey: ['candidates', 'long-waiting'],
  queryFn: ({ signal }) => {
    const query = { order: 'waiting' as const, waiting_days: 1, limit: 100 };
    return value(api.GET('/api/v1/candidates', { params: { query }, signal }));
  },
});
