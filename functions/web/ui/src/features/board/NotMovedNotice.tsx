import { Button } from '@mantine/core';
import type { Status } from '@/api/types';
import { Notice } from '@/components/Notice';
import { humanise } from '@/components/words';
import classes from './Board.module.css';
import type { NotMoved } from './useBoardMoves';

interface Props {
  notMoved: NotMoved;
  choose: (to: Status) => void;
  close: () => void;
}

/** Why a card went back to where it was, and where it could go. */
export function NotMovedNotice({ notMoved: { title, hint, allowed }, choose, close }: Props) {
  return (
    <div className={classes.notMoved} data-not-moved>
      <Notice
        tone="amber"
        icon="warn"
        role="alert"
        title={title}
        actions={
          <>
            {allowed.map((to) => (
              <Button key={to} size="xs" variant="default" onClick={() => choose(to)}>
                Move to {humanise(to)}
              </Button>
            ))}
            <Button size="xs" variant="subtle" onClick={close}>
              Close
            </Button>
          </>
        }
      >
        {hint}
      </Notice>
    </div>
  );
}
