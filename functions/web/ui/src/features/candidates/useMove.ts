import { useMutation, useQueryClient } from '@tanstack/react-query';
import { asProblem, inDoubt } from '@/api/problem';
import type { Candidate, CandidateView, LetterChoice, Status } from '@/api/types';
import { candidateQuery, changeStatus, withKnown } from './api';
import { candidateChanged } from './changed';
import { followLetter, letterExpected } from './followLetter';

interface Asked {
  fields: Record<string, unknown>;
  letter?: LetterChoice;
}

/** Moves a candidate. Afterwards everything that shows the candidate follows. */
export function useMove(candidate: Candidate, to: Status, onMoved: (view: CandidateView) => void) {
  const client = useQueryClient();
  const { queryKey } = candidateQuery(candidate.id);
  return useMutation({
    mutationFn: ({ fields, letter }: Asked) => changeStatus(candidate, to, fields, letter),
    onSuccess: (view, { letter }) => {
      client.setQueryData(queryKey, (before) => before && withKnown(view, before));
      const awaited = letterExpected(client, view, letter);
      const shown = candidateChanged(client, { line: view.candidate });
      if (awaited) void shown.then(() => followLetter(client, view));
      onMoved(view);
    },
    onError: (error) => {
      const problem = asProblem(error);
      if (inDoubt(problem)) return candidateChanged(client);
      if (problem.code === 'version_conflict' || problem.code === 'transition_refused')
        return client.invalidateQueries({ queryKey });
    },
  });
}
