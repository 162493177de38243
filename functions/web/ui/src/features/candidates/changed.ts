// What the browser keeps about candidates, after something was done to one or many of them.
import type { QueryClient } from '@tanstack/react-query';
import type { CandidateSummary } from '@/api/types';
import { jobFigures } from '@/features/jobs/api';
import { holdStill, shorten } from '@/features/pipeline/cache';
import { keys } from '@/features/pipeline/lists';
import { place, remove } from '@/features/pipeline/place';

export interface Changed {
  /** Where one candidate stands now: board and table follow without being loaded again. */
  line?: CandidateSummary;
  /** Who is not there any more. */
  gone?: string;
}

/**
 * To be called after every change, whoever makes it. Where it is not said what changed, everything is loaded again.
 * Resolves when the pages and lists that are open show the new state.
 */
export async function candidateChanged(client: QueryClient, changed: Changed = {}): Promise<void> {
  const { line, gone } = changed;
  const followed = line !== undefined || gone !== undefined;
  await holdStill(client);
  if (line) place(client, line);
  if (gone) forget(client, gone);
  shorten(client);
  // Deep pages of a column that is not shown start over when it is; the others are followed by hand, or start over now.
  client.removeQueries({ queryKey: keys.columnKey, type: 'inactive' });
  if (!followed) void client.resetQueries({ queryKey: keys.columnKey });
  for (const queryKey of jobFigures) void client.invalidateQueries({ queryKey });
  const byHand = (queryKey: readonly unknown[]) => followed && queryKey[1] === keys.boardKey[1];
  void client.invalidateQueries({
    queryKey: ['candidates'],
    refetchType: 'none',
    predicate: (query) => byHand(query.queryKey),
  });
  await Promise.all([
    client.invalidateQueries({
      queryKey: ['candidates'],
      predicate: (query) => !byHand(query.queryKey),
    }),
    client.invalidateQueries({ queryKey: line ? ['candidate', line.id] : ['candidate'] }),
  ]);
}

/** Nothing about the person stays in the browser either. */
function forget(client: QueryClient, id: string): void {
  remove(client, id);
  for (const queryKey of [['candidate', id], ['letter'], ['duplicates']])
    client.removeQueries({ queryKey });
}
