import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { IdempotencyKey } from '@/api/idempotency';
import { asProblem, inDoubt } from '@/api/problem';
import type { BulkPreview, Status } from '@/api/types';
import { candidateChanged } from '@/features/candidates/changed';
import { type BulkMove, previewMoves } from './api';
import { keep } from './lastOperation';
import { lacksFields } from './refusals';
import {
  joined,
  named,
  nothingYet,
  type Outcome,
  prepared,
  type Submission,
  send,
} from './submission';

/** A move of many: who would go, the moves themselves, and what came of them. */
export function useBulkMove(ids: string[], to: Status | null, onMoved: (ids: string[]) => void) {
  const client = useQueryClient();
  const preview = useQuery({
    queryKey: ['bulk', ids, to],
    queryFn: () => previewMoves(ids, to as Status, {}),
    enabled: to !== null,
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
  const key = useRef(new IdempotencyKey());
  // What was sent without an answer. Sent once more as it was, it gets the answer that was lost.
  const sent = useRef<(Submission & { seen: BulkPreview }) | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const save = useMutation({
    mutationFn: async (given: Pick<BulkMove, 'fields' | 'letter'>) => {
      const asked = { ...given, to: to as Status };
      if (!sent.current) {
        const seen = preview.data as BulkPreview;
        sent.current = { seen, ...(await prepared(seen, asked)) };
      }
      const { moves, refused, seen } = sent.current;
      let all = { ...nothingYet, refused };
      await send(moves, key.current, (part) => {
        if (part.operations.length > 0) keep(part.operations);
        all = joined(all, { ...part, refused: named(part.refused, seen) });
        onMoved(part.moved.map(({ id }) => id));
      });
      return all;
    },
    onSuccess: (all) => {
      sent.current = null;
      key.current.used();
      setOutcome(all);
      return candidateChanged(client);
    },
    onError: async (error) => {
      if (!inDoubt(asProblem(error))) sent.current = null;
      await Promise.all([preview.refetch(), candidateChanged(client)]);
    },
  });
  const seen = preview.data;
  const lacking = seen?.would_not.filter(lacksFields) ?? [];
  return {
    preview,
    /** Those who can go there, if need be once the fields are filled in. */
    able: [...(seen?.would ?? []), ...lacking].map(({ id }) => id),
    wouldNot: seen?.would_not.filter((one) => !lacksFields(one)) ?? [],
    save,
    /** Nobody knows whether it was done. */
    doubt: save.error !== null && inDoubt(asProblem(save.error)),
    /** Something else is to be sent now. */
    changed: () => {
      if (save.isPending) return;
      sent.current = null;
      save.reset();
    },
    outcome,
  };
}
