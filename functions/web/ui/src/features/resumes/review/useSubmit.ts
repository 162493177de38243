import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { asProblem, type Problem } from '@/api/problem';
import type { ResumeDetail, ReviewIn } from '@/api/resumes';
import { saved } from '@/components/toast';
import { sentence } from '@/components/words';
import { candidateChanged } from '@/features/candidates/changed';
import { resumeQuery, resumesChanged, reviewResume } from '../api';
import { factsWere } from '../words';

export interface Refused {
  /** By the key of the fact. */
  facts: Record<string, string>;
  /** At the choice of the candidate. */
  into: string | null;
  /** What belongs to no fact: a name or a mail address is missing. */
  rest: string[];
}

/** Sends what was decided. A refusal is put at the facts it is about, whatever their order was when they were sent. */
export function useSubmit(resume: ResumeDetail, onDone: () => void) {
  const client = useQueryClient();
  const sentKeys = useRef<string[]>([]);
  const { queryKey } = resumeQuery(resume.id);
  const save = useMutation({
    mutationFn: ({ version, body }: { version: number; body: ReviewIn }) =>
      reviewResume({ id: resume.id, version }, body),
    onSuccess: (after) => {
      onDone();
      client.setQueryData(queryKey, after);
      saved(`${factsWere(after.facts.length)} taken over from “${after.file_name}”.`);
      void resumesChanged(client);
      void candidateChanged(client);
    },
    onError: (error) =>
      [409, 412].includes(asProblem(error).status)
        ? // It may have been taken over by this very page, and only the answer was lost.
          Promise.all([client.invalidateQueries({ queryKey }), candidateChanged(client)])
        : undefined,
  });
  const problem = save.error ? asProblem(save.error) : null;
  return {
    problem,
    busy: save.isPending,
    refused: refusedIn(problem, sentKeys.current),
    reset: save.reset,
    send: (version: number, keys: string[], body: ReviewIn) => {
      sentKeys.current = keys;
      save.mutate({ version, body });
    },
  };
}

export function refusedIn(problem: Problem | null, keys: readonly string[]): Refused {
  const refused: Refused = { facts: {}, into: null, rest: [] };
  for (const { path, detail } of problem?.fields ?? []) {
    const [first, place] = path.split('/');
    const key = first === 'facts' ? keys[Number(place)] : undefined;
    const said = sentence(detail);
    if (key) refused.facts[key] = [refused.facts[key], said].filter(Boolean).join(' ');
    else if (first === 'into') refused.into = [refused.into, said].filter(Boolean).join(' ');
    else refused.rest.push(said);
  }
  return refused;
}
