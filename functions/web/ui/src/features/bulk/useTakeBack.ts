import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { IdempotencyKey } from '@/api/idempotency';
import { candidateChanged } from '@/features/candidates/changed';
import { useLastOperations } from './lastOperation';
import { both, nobodyBack, type TakenBack, takeAllBack } from './takeAllBack';

/** What can be taken back of the last move of many, and what came of it. */
export function useTakeBack() {
  const client = useQueryClient();
  const operations = useLastOperations();
  const key = useRef(new IdempotencyKey());
  const [result, setResult] = useState<TakenBack | null>(null);
  const undo = useMutation({
    mutationFn: () =>
      takeAllBack(operations, key.current, (part) =>
        setResult((before) => both(before ?? nobodyBack, part)),
      ),
    onMutate: () => setResult(null),
    onSettled: () => candidateChanged(client),
  });
  return { operations, result, forget: () => setResult(null), undo };
}
