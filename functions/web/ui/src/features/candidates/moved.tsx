// After the move of one candidate on the board: what happened, and the way back.

import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { IdempotencyKey } from '@/api/idempotency';
import { asProblem, describe, inDoubt } from '@/api/problem';
import type { CandidateSummary, CandidateView } from '@/api/types';
import { notSaved, saved } from '@/components/toast';
import { humanise } from '@/components/words';
import { takeBack } from '@/features/bulk/api';
import { wordsOf } from '@/features/bulk/refusals';
import { candidateChanged } from './changed';

/** `before` is the card as it was, to put it back without loading the board again. */
export function movedToast(file: CandidateView, before: CandidateSummary): void {
  const { candidate, undo } = file;
  const to = humanise(candidate.status);
  if (!undo) {
    saved(`${candidate.name} moved to ${to}.`);
    return;
  }
  const id = `moved-${candidate.id}-${candidate.version}`;
  notifications.show({
    id,
    withBorder: true,
    autoClose: 20_000,
    role: 'status',
    closeButtonProps: { 'aria-label': 'Close' },
    message: (
      <Moved
        words={`${candidate.name} moved to ${to}.`}
        operation={undo.operation_id}
        before={before}
        close={() => notifications.hide(id)}
      />
    ),
  });
}

interface Props {
  words: string;
  operation: string;
  before: CandidateSummary;
  close: () => void;
}

function Moved({ words, operation, before, close }: Props) {
  const client = useQueryClient();
  const key = useRef(new IdempotencyKey());
  const undo = useMutation({
    mutationFn: () => takeBack(operation, [before.id], key.current),
    onSuccess: ({ moved, refused }) => {
      close();
      const back = moved.find(({ id }) => id === before.id);
      if (back) saved(`${before.name} is back in ${humanise(before.status)}.`);
      else notSaved(`${before.name} stays`, refused[0] ? wordsOf(refused[0]) : '');
      const line = back && { ...before, version: back.version };
      return candidateChanged(client, { line });
    },
    onError: (error) => {
      const problem = asProblem(error);
      const { title, hint } = describe(problem);
      notSaved(title, hint);
      if (inDoubt(problem)) return candidateChanged(client);
    },
  });
  return (
    <span style={{ display: 'flex', alignItems: 'center', gap: '0.75rem' }}>
      <span style={{ flex: 1 }}>{words}</span>
      <Button
        size="compact-sm"
        variant="default"
        loading={undo.isPending}
        onClick={() => undo.mutate()}
      >
        Undo
      </Button>
    </span>
  );
}
