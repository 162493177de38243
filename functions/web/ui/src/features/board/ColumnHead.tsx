import type { CSSProperties, ReactNode } from 'react';
import type { Status } from '@/api/types';
import { humanise, toneOf } from '@/components/words';
import classes from './Board.module.css';

interface Props {
  id: string;
  status: Status;
  count: number | string;
  /** Why the dragged card can't come here. */
  reason: string | null;
  action: ReactNode;
}

export function ColumnHead({ id, status, count, reason, action }: Props) {
  const style = { '--column-tone': `var(--hl-${toneOf(status)}-fg)` } as CSSProperties;
  return (
    <div className={classes.head} style={style}>
      <div className={classes.headWords}>
        <h2 className={classes.headTitle} id={id}>
          {humanise(status)}{' '}
          <span className={classes.count} data-count>
            {typeof count === 'number' ? count.toLocaleString('en-GB') : count}
          </span>
        </h2>
        {reason && <div className={classes.reason}>{reason}</div>}
      </div>
      {action}
    </div>
  );
}
