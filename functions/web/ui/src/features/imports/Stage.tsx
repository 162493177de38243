import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { Import } from '@/api/types';
import { Notice } from '@/components/Notice';
import { isRunning } from './api';
import { CheckResult } from './CheckResult';
import classes from './Imports.module.css';
import { MappingForm } from './MappingForm';
import { Outcome } from './Outcome';
import { Running } from './Running';
import { failedInCheck, outcome } from './state';
import { useSteps } from './useSteps';

/** What there is to see and to do in the present state. */
export function Stage({ of }: { of: Import }) {
  const steps = useSteps(of);
  const { run, busy, lost, error } = steps;
  const [changing, setChanging] = useState(false);
  const stage = useFocusAfterChange(of.state);

  const failed = failedInCheck(of);
  const mapping = of.state === 'uploaded' || failed || (of.state === 'checked' && changing);
  return (
    <section ref={stage} tabIndex={-1} className={classes.stage} aria-label="This step">
      {lost && (
        <div ref={reveal}>
          <Notice
            tone="amber"
            icon="warn"
            role="alert"
            title="Someone else went on with this import meanwhile"
            actions={
              <Button size="xs" variant="default" onClick={() => run.reset()}>
                All right
              </Button>
            }
          >
            Nothing was done twice. This is where it stands now; look at it before you go on.
          </Notice>
        </div>
      )}
      {isRunning(of) && <Running of={of} />}
      {failed && (
        <Notice tone="red" icon="warn" title="The check stopped">
          {of.failure} {outcome(of)}
        </Notice>
      )}
      {mapping && (
        <MappingForm
          of={of}
          busy={busy}
          error={error}
          onCheck={(plan) =>
            run.mutate({ kind: 'check', plan }, { onSuccess: () => setChanging(false) })
          }
          onCancel={of.state === 'checked' ? () => setChanging(false) : undefined}
        />
      )}
      {of.state === 'checked' && !changing && (
        <CheckResult
          of={of}
          busy={busy}
          error={error}
          onStart={() => run.mutate({ kind: 'start' })}
          onChange={() => {
            run.reset();
            setChanging(true);
          }}
        />
      )}
      {(of.state === 'done' || of.state === 'undone' || (of.state === 'failed' && !failed)) && (
        <Outcome
          of={of}
          busy={busy}
          error={error}
          lost={lost}
          onStart={() => run.mutate({ kind: 'start' })}
          onUndo={() => run.mutate({ kind: 'undo' })}
        />
      )}
    </section>
  );
}

/** The button that was pressed may be far below. */
const reveal = (notice: HTMLElement | null) => notice?.scrollIntoView({ block: 'nearest' });

/** What had the focus goes away with its state; the keyboard goes on from here and not from the top of the page. */
function useFocusAfterChange(state: string) {
  const stage = useRef<HTMLElement>(null);
  const before = useRef(state);
  useEffect(() => {
    if (before.current === state) return;
    before.current = state;
    if (document.activeElement === document.body) stage.current?.focus({ preventScroll: true });
  }, [state]);
  return stage;
}
