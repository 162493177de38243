// A job is filled: everybody who still waits for a decision is rejected, in portions that the API takes.
import { queryOptions } from '@tanstack/react-query';
import { api, value } from '@/api/client';
import { candidatesAtOnce } from '@/api/limits.gen';
import type { BulkRefusal, Status } from '@/api/types';
import { statuses } from '@/api/vocabulary';
import { type BulkMove, previewMoves } from '@/features/bulk/api';
import { isUndecided } from './figures';

export const to: Status = 'rejected';
const fields = { rejection_reason: 'position_closed' };

export interface Other {
  id: string;
  name: string;
  from: Status;
  version: number;
}

export const portions = <T>(list: T[], size = candidatesAtOnce): T[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, index) =>
    list.slice(index * size, (index + 1) * size),
  );

/** Who would be rejected, and who would not and why. */
export const othersQuery = (job: string) =>
  queryOptions({
    queryKey: ['candidates', 'others', job],
    queryFn: async ({ signal }) => {
      const ids: string[] = [];
      let cursor: string | undefined;
      do {
        const query = { job, status: statuses.filter(isUndecided).join(','), limit: 100, cursor };
        const page = await value(api.GET('/api/v1/candidates', { params: { query }, signal }));
        ids.push(...page.items.map(({ id }) => id));
        cursor = page.next ?? undefined;
      } while (cursor);
      const would: Other[] = [];
      const wouldNot: BulkRefusal[] = [];
      for (const portion of portions(ids)) {
        const seen = await previewMoves(portion, to, fields);
        would.push(...seen.would);
        wouldNot.push(...seen.would_not);
      }
      return { would, wouldNot };
    },
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });

export const movesFor = (others: Other[], kind: 'default' | 'none'): BulkMove[] =>
  portions(others).map((portion) => ({
    candidates: portion.map(({ id, version }) => ({ id, version })),
    to,
    fields,
    letter: { kind },
  }));
