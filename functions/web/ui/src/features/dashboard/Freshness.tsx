import { VisuallyHidden } from '@mantine/core';
import { useEffect, useState } from 'react';
import { asProblem, describe } from '@/api/problem';
import { duration } from '@/components/dates';
import { Notice } from '@/components/Notice';
import classes from './Dashboard.module.css';

interface Props {
  /** When the last answer came, by this browser's clock. */
  at: number;
  following: boolean;
  error: unknown;
}

/** How old what one sees is, counted by the second; and why, where it does not get newer. */
export function Freshness({ at, following, error }: Props) {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const tick = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(tick);
  }, []);
  const age = duration(Math.max(0, Math.floor((now - at) / 1_000)));
  if (error) {
    const { title, hint } = describe(asProblem(error));
    return (
      <div className={classes.freshness} data-freshness="failed">
        <Notice tone="amber" icon="warn" title={title} role="status">
          {hint} You see what was known <span aria-hidden="true">{age} ago</span>
          <VisuallyHidden>before that</VisuallyHidden>.{following && ' Hirelog keeps trying.'}
        </Notice>
      </div>
    );
  }
  return (
    <p className={classes.freshness} data-freshness={following ? 'live' : 'paused'}>
      <span className={classes.pulse} aria-hidden="true" />
      {following ? 'Live' : 'Paused'}, updated {age} ago
    </p>
  );
}
