import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { BulkDone } from '@/api/types';
import { Notice } from '@/components/Notice';
import { ProblemNotice } from '@/components/ProblemNotice';
import { When } from '@/components/When';
import { counted, humanise } from '@/components/words';
import { useCan } from '@/features/me/me';
import { reload } from '@/features/pipeline/lists';
import { takeBack } from './api';
import classes from './Bulk.module.css';
import { keep, type Operation, useLastOperation } from './lastOperation';
import { Reasons } from './Reasons';

/** The last move of many can be taken back here until its time is over. */
export function UndoStrip() {
  const can = useCan();
  const operation = useLastOperation();
  const [result, setResult] = useState<BulkDone | null>(null);
  if (!can('move_candidates')) return null;
  if (operation) return <Offer key={operation.id} operation={operation} onDone={setResult} />;
  if (!result) return null;
  return (
    <div className={classes.strip} data-undone>
      <Notice
        icon="check"
        tone="neutral"
        role="status"
        title={`${counted(result.moved.length, 'candidate')} put back`}
        actions={
          <Button size="xs" variant="default" onClick={() => setResult(null)}>
            Close
          </Button>
        }
      >
        {result.refused.length > 0 && <Reasons refused={result.refused} />}
      </Notice>
    </div>
  );
}

function Offer({ operation, onDone }: { operation: Operation; onDone: (done: BulkDone) => void }) {
  const client = useQueryClient();
  const { id, ids, to, until } = operation;
  useEffect(() => {
    const over = setTimeout(() => keep(null), Math.max(0, Date.parse(until) - Date.now()));
    return () => clearTimeout(over);
  }, [until]);
  const undo = useMutation({
    mutationFn: () => takeBack(id, ids),
    onSuccess: (done) => {
      keep(null);
      onDone(done);
      return reload(client);
    },
  });
  return (
    <div className={classes.strip} data-undo>
      <Notice
        icon="check"
        tone="green"
        title={`${counted(ids.length, 'candidate')} moved to ${humanise(to)}`}
        actions={
          <>
            <Button
              size="xs"
              variant="default"
              loading={undo.isPending}
              onClick={() => undo.mutate()}
            >
              Undo
            </Button>
            <Button size="xs" variant="subtle" onClick={() => keep(null)}>
              Keep
            </Button>
          </>
        }
      >
        Can be taken back until <When at={until} as="clock" />.
      </Notice>
      <ProblemNotice error={undo.error} />
    </div>
  );
}
