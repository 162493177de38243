// A job is filled: everybody who still waits for a decision is rejected, in portions that the API takes.
import { queryOptions } from '@tanstack/react-query';
import { api, value } from '@/api/client';
import type { Status } from '@/api/types';
import { statuses } from '@/api/vocabulary';
import { atMost, moveMany, previewMoves, takeBack } from '@/features/bulk/api';
import { isUndecided } from './figures';

const to: Status = 'rejected';
const fields = { rejection_reason: 'position_closed' };

export interface Other {
  id: string;
  name: string;
  from: Status;
  version: number;
}
export interface Failed {
  id: string;
  name: string;
  reason: string;
}
export interface Outcome {
  moved: Other[];
  failed: Failed[];
  /** To take it all back. */
  operations: { id: string; ids: string[]; until: string }[];
}

export const portions = <T>(list: T[], size = atMost): T[][] =>
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
      const wouldNot: Failed[] = [];
      for (const portion of portions(ids)) {
        const seen = await previewMoves(portion, to, fields);
        would.push(...seen.would);
        wouldNot.push(...seen.would_not.map(failed));
      }
      return { would, wouldNot };
    },
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });

const failed = (refused: { id: string; name?: string | null; detail: string }): Failed => ({
  id: refused.id,
  name: refused.name ?? 'Unknown candidate',
  reason: refused.detail,
});

export const nothingYet: Outcome = { moved: [], failed: [], operations: [] };

/**
 * Rejects them portion by portion. `onPortion` hears of each, so that what is done stays known when a later one fails.
 */
export async function tellOthers(
  others: Other[],
  letter: 'default' | 'none',
  onPortion: (outcome: Outcome) => void,
): Promise<void> {
  for (const portion of portions(others)) {
    const done = await moveMany({
      candidates: portion.map(({ id, version }) => ({ id, version })),
      to,
      fields,
      letter: { kind: letter },
    });
    const ids = done.moved.map(({ id }) => id);
    onPortion({
      moved: portion.filter(({ id }) => ids.includes(id)),
      failed: done.refused.map(failed),
      operations: done.undo_until ? [{ id: done.operation_id, ids, until: done.undo_until }] : [],
    });
  }
}

export const joined = (a: Outcome, b: Outcome): Outcome => ({
  moved: [...a.moved, ...b.moved],
  failed: [...a.failed, ...b.failed],
  operations: [...a.operations, ...b.operations],
});

/** Takes everything back; those whom somebody moved since stay, with the reason. */
export async function takeAllBack(outcome: Outcome): Promise<{ back: number; stay: Failed[] }> {
  let back = 0;
  const stay: Failed[] = [];
  for (const operation of outcome.operations) {
    for (const ids of portions(operation.ids)) {
      const done = await takeBack(operation.id, ids);
      back += done.moved.length;
      stay.push(...done.refused.map(failed));
    }
  }
  return { back, stay };
}
