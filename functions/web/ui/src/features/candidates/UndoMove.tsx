import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { IdempotencyKey } from '@/api/idempotency';
import { asProblem, inDoubt } from '@/api/problem';
import type { Candidate, Undo } from '@/api/types';
import { Icon } from '@/components/Icon';
import { ProblemNotice } from '@/components/ProblemNotice';
import { notSaved, saved } from '@/components/toast';
import { When } from '@/components/When';
import { humanise } from '@/components/words';
import { takeBack } from '@/features/bulk/api';
import { wordsOf } from '@/features/bulk/refusals';
import classes from './Candidate.module.css';
import { candidateChanged } from './changed';

interface Props {
  candidate: Candidate;
  undo: Undo;
  /** The button goes away with what it did. */
  onUndone: () => void;
}

/** Takes the last step back, as long as that is possible. */
export function UndoMove({ candidate, undo, onUndone }: Props) {
  const client = useQueryClient();
  const key = useRef(new IdempotencyKey());
  const open = useUntil(undo.until);
  const back = useMutation({
    mutationFn: () => takeBack(undo.operation_id, [candidate.id], key.current),
    onSuccess: async ({ moved, refused }) => {
      if (moved.length > 0) saved(`${candidate.name} is back in ${humanise(undo.to)}.`);
      else notSaved(`${candidate.name} stays`, refused[0] ? wordsOf(refused[0]) : '');
      await candidateChanged(client);
      onUndone();
    },
    onError: (error) => {
      if (inDoubt(asProblem(error))) return candidateChanged(client);
    },
  });
  if (!open) return null;
  return (
    <div className={classes.undo} data-undo>
      <span className="muted">
        Can be taken back until <When at={undo.until} as="clock" />
      </span>
      <Button
        size="xs"
        variant="default"
        leftSection={<Icon name="undo" size={14} />}
        loading={back.isPending}
        onClick={() => back.mutate()}
      >
        Undo: back to {humanise(undo.to)}
      </Button>
      <ProblemNotice error={back.error} />
    </div>
  );
}

/** Whether an instant is still to come; turns by itself when it is there. */
function useUntil(instant: string): boolean {
  const left = () => Date.parse(instant) - Date.now();
  const [, passed] = useState('');
  useEffect(() => {
    const wait = Date.parse(instant) - Date.now();
    if (wait <= 0) return;
    const timer = setTimeout(() => passed(instant), wait);
    return () => clearTimeout(timer);
  }, [instant]);
  return left() > 0;
}
