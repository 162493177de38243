import { queryOptions } from '@tanstack/react-query';
import { api, value } from '@/api/client';

/** The first few whom a text finds. */
export const quickQuery = (text: string, job: string | undefined) =>
  queryOptions({
    queryKey: ['candidates', 'quick', text, job ?? null],
    queryFn: ({ signal }) => {
      const params = { query: { text, job, limit: 8 } };
      return value(api.GET('/api/v1/candidates/search', { params, signal }));
    },
  });
