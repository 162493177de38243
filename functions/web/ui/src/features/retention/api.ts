import { queryOptions } from '@tanstack/react-query';
import { api, done, ifMatch, value } from '@/api/client';
import type { Candidate, EraseReason } from '@/api/types';

/** Those whose data must be decided about: the time to keep them is over, or nearly. */
export const retentionQuery = queryOptions({
  // Under "candidates", so that whoever changes a candidate makes it stale.
  queryKey: ['candidates', 'retention'],
  queryFn: async ({ signal }) => {
    const page = await value(api.GET('/api/v1/candidates/retention', { signal }));
    return page.items;
  },
});

export const erase = ({ id, version }: Pick<Candidate, 'id' | 'version'>, reason: EraseReason) =>
  done(
    api.POST('/api/v1/candidates/{id}/erase', {
      params: { path: { id }, header: ifMatch(version) },
      body: { reason },
    }),
  );
