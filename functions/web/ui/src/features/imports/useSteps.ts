import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { asProblem } from '@/api/problem';
import type { Import, ImportPlan } from '@/api/types';
import { candidateChanged } from '@/features/candidates/changed';
import { checkImport, importQuery, importsQuery, isRunning, startImport, undoImport } from './api';

export type StepAsked = { kind: 'check'; plan: ImportPlan } | { kind: 'start' } | { kind: 'undo' };

/** What can be done with an import. Each step names the version it was decided on. */
export function useSteps(of: Import) {
  const client = useQueryClient();
  const { queryKey } = importQuery(of.id);
  const run = useMutation({
    mutationFn: (asked: StepAsked) => {
      if (asked.kind === 'check') return checkImport(of, asked.plan);
      return asked.kind === 'start' ? startImport(of) : undoImport(of);
    },
    // An answer that is still under way would be older than what comes back.
    onMutate: () => client.cancelQueries({ queryKey }),
    onSuccess: (next) => client.setQueryData(queryKey, next),
    // A lost race, or a step that is not possible any more: what counts is where the import stands now.
    onError: (error) =>
      [409, 412].includes(asProblem(error).status)
        ? client.invalidateQueries({ queryKey })
        : undefined,
  });
  useListsFollow(of);
  return { run, busy: run.isPending, ...errorsOf(run.error) };
}

function errorsOf(error: unknown) {
  const lost = error !== null && asProblem(error).code === 'version_conflict';
  return { lost, error: lost ? null : error };
}

/** Other lists show the same: the imports, and once one has ended the candidates. */
function useListsFollow(of: Import): void {
  const client = useQueryClient();
  const ended = !isRunning(of) && of.created > 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: on every change of the state
  useEffect(() => {
    void client.invalidateQueries({ queryKey: importsQuery.queryKey });
    if (ended) void candidateChanged(client);
  }, [client, of.state, ended]);
}
