// What many candidates are told about a step.
import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { LetterPreview, Status } from '@/api/types';
import { lineOf } from '@/features/pipeline/place';
import { letterQuery } from './api';

export interface ManyMails {
  /** How many get a mail. */
  count: number;
  /** What one of them reads; null where nobody gets one. */
  sample: LetterPreview | null;
}

/** Asked for one candidate of each job, because it is the job that says who is told. */
export const manyMailsQuery = (client: QueryClient, ids: string[], to: Status) =>
  queryOptions({
    queryKey: ['letter', 'many', to, ids],
    queryFn: async (): Promise<ManyMails> => {
      const byJob = new Map<string, string[]>();
      for (const id of ids) {
        const job = lineOf(client, id)?.job ?? id;
        byJob.set(job, [...(byJob.get(job) ?? []), id]);
      }
      const asked = [...byJob.values()].map(async ([first = '', ...others]) => ({
        count: 1 + others.length,
        preview: await client.fetchQuery(letterQuery(first, to)),
      }));
      const told = (await Promise.all(asked)).filter(({ preview }) => preview.applies);
      return {
        count: told.reduce((sum, { count }) => sum + count, 0),
        sample: told[0]?.preview ?? null,
      };
    },
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
