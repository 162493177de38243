import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { Notice } from '@/components/Notice';
import { ProblemNotice } from '@/components/ProblemNotice';
import { When } from '@/components/When';
import { counted, humanise } from '@/components/words';
import { useCan } from '@/features/me/me';
import classes from './Bulk.module.css';
import { keep, type Operation } from './lastOperation';
import { Reasons } from './Reasons';
import type { TakenBack } from './takeAllBack';
import { useTakeBack } from './useTakeBack';

/** The last move of many can be taken back here until its time is over. */
export function UndoStrip() {
  const can = useCan();
  const { operations, result, forget, undo } = useTakeBack();
  if (!can('move_candidates')) return null;
  return (
    <>
      {operations.length > 0 && (
        <Offer
          operations={operations}
          busy={undo.isPending}
          error={undo.error}
          onUndo={() => undo.mutate()}
        />
      )}
      {result && (operations.length === 0 || undo.error) && (
        <Result result={result} onClose={forget} />
      )}
    </>
  );
}

interface OfferProps {
  operations: Operation[];
  busy: boolean;
  error: unknown;
  onUndo: () => void;
}

function Offer({ operations, busy, error, onUndo }: OfferProps) {
  const until = operations.map((operation) => operation.until).sort()[0] ?? '';
  useEffect(() => {
    const over = setTimeout(() => keep([]), Math.max(0, Date.parse(until) - Date.now()));
    return () => clearTimeout(over);
  }, [until]);
  const count = operations.reduce((sum, { ids }) => sum + ids.length, 0);
  return (
    <div className={classes.strip} data-undo>
      <Notice
        icon="check"
        tone="green"
        title={`${counted(count, 'candidate')} moved to ${humanise(operations[0]?.to ?? '')}`}
        actions={
          <>
            <Button size="xs" variant="default" loading={busy} onClick={onUndo}>
              Undo
            </Button>
            <Button size="xs" variant="subtle" onClick={() => keep([])}>
              Keep
            </Button>
          </>
        }
      >
        Can be taken back until <When at={until} as="clock" />.
      </Notice>
      <ProblemNotice error={error} />
    </div>
  );
}

function Result({ result: { back, stay }, onClose }: { result: TakenBack; onClose: () => void }) {
  return (
    <div className={classes.strip} data-undone>
      <Notice
        icon={back > 0 ? 'check' : 'warn'}
        tone={back > 0 ? 'neutral' : 'amber'}
        role="status"
        title={back > 0 ? `${counted(back, 'candidate')} put back` : 'Nobody was put back'}
        actions={
          <Button size="xs" variant="default" onClick={onClose}>
            Close
          </Button>
        }
      >
        {stay.length > 0 && <Reasons refused={stay} />}
      </Notice>
    </div>
  );
}
