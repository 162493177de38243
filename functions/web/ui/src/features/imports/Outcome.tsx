import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { Import } from '@/api/types';
import { FormDialog } from '@/components/FormDialog';
import { Icon } from '@/components/Icon';
import { Card } from '@/components/Page';
import { ProblemNotice } from '@/components/ProblemNotice';
import { When } from '@/components/When';
import { counted } from '@/components/words';
import classes from './Imports.module.css';
import { Problems } from './Problems';
import { canGoOn, canUndo, outcome } from './state';

const titles: Partial<Record<Import['state'], string>> = {
  done: 'Imported',
  undone: 'Undone',
  failed: 'This import stopped in the middle',
};

interface Props {
  of: Import;
  busy: boolean;
  error: unknown;
  /** Somebody else was quicker; the page says so, and the question is off. */
  lost: boolean;
  onStart: () => void;
  onUndo: () => void;
}

/** How it ended, and the way back. */
export function Outcome({ of, busy, error, lost, onStart, onUndo }: Props) {
  const [asking, ask] = useDisclosure(false);
  const { close } = ask;
  useEffect(() => {
    if (lost) close();
  }, [lost, close]);
  const undoable = canUndo(of);
  return (
    <>
      <Card title={titles[of.state]}>
        <div className={classes.stack} data-outcome={of.state}>
          <p className={classes.words} role="status">
            {of.state === 'failed' && (of.failure ?? 'Hirelog could not finish it.')} {outcome(of)}
          </p>
          {undoable && of.undo_until && (
            <p className={`${classes.words} muted`}>
              It can be undone until <When at={of.undo_until} />.
            </p>
          )}
          {!asking && <ProblemNotice error={error} />}
          <div className={classes.buttons}>
            {of.state === 'done' && (
              <Button component={Link} to="/candidates">
                See the candidates
              </Button>
            )}
            {canGoOn(of) && (
              <Button onClick={onStart} loading={busy}>
                Go on with the import
              </Button>
            )}
            {undoable && (
              <Button
                variant="default"
                onClick={ask.open}
                leftSection={<Icon name="undo" size={16} />}
              >
                Undo this import…
              </Button>
            )}
            <Button component={Link} to="/candidates/import" variant="default">
              Import another file
            </Button>
          </div>
        </div>
      </Card>
      {of.state !== 'undone' && <Problems of={of} />}
      <FormDialog
        opened={asking}
        title="Undo this import?"
        action="Undo the import"
        danger
        dirty={false}
        busy={busy}
        error={error}
        onSubmit={onUndo}
        onClose={close}
      >
        <p className={classes.words}>
          {of.created > 0 ? counted(of.created, 'candidate') : 'All candidates'} from “{of.name}”
          will be taken away again, with everything about them. Those whom somebody changed or moved
          since stay.
        </p>
      </FormDialog>
    </>
  );
}
