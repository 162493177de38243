// Moving an interview: shown at once, put back when the API refuses, taken back while nobody is told.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { asProblem } from '@/api/problem';
import type { Interview } from '@/api/types';
import { interviewQuery, reloadInterviews, replan, showChanged } from '@/features/interviews/api';
import { at, planOf, type Time } from '@/features/interviews/plan';
import { useTold } from '@/features/interviews/useInterviews';

export interface Wish {
  interview: Interview;
  to: Time;
  regardless?: boolean;
}

export interface Refused {
  wish: Wish;
  error: unknown;
  /** As somebody else left it. */
  newer?: Interview;
}

export function useMove() {
  const client = useQueryClient();
  const told = useTold();
  const [refused, setRefused] = useState<Refused | null>(null);
  const save = useMutation({
    mutationFn: ({ interview, to, regardless }: Wish) =>
      replan(interview, {
        ...planOf(interview),
        start: to.start,
        duration_minutes: to.duration,
        ...(regardless && { regardless }),
      }),
    onMutate: async ({ interview, to }) => {
      await client.cancelQueries({ queryKey: ['interviews', 'range'] });
      showChanged(client, at(interview, to));
    },
    onSuccess: (after, { interview }) => {
      setRefused(null);
      told.changed(interview, after);
    },
    onError: async (error, wish) => {
      showChanged(client, wish.interview);
      let newer: Interview | undefined;
      if (asProblem(error).code === 'version_conflict') {
        const query = { ...interviewQuery(wish.interview.id), staleTime: 0 };
        newer = (await client.fetchQuery(query).catch(() => null))?.interview;
        if (newer) showChanged(client, newer);
      }
      setRefused({ wish, error, newer });
      void reloadInterviews(client);
    },
  });
  return {
    move: (wish: Wish) => save.mutate(wish),
    busy: save.isPending,
    refused,
    forget: () => setRefused(null),
  };
}
