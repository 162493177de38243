import { Link } from '@tanstack/react-router';
import { StatusTag, Tag } from '@/components/Tag';
import { When } from '@/components/When';
import { sentence } from '@/components/words';
import classes from './Schedules.module.css';
import type { LastResult } from './types';
import { resultInWords } from './words';

/** How the last run ended, with the way to it. */
export function LastRun({ last, title }: { last: LastResult | null; title: string }) {
  if (!last) return <span className="muted">Not made yet</span>;
  const quiet = last.state === 'done' && last.empty;
  return (
    <div data-last={quiet ? 'empty' : last.state}>
      <span className={classes.result}>
        {quiet ? <Tag tone="neutral">Nothing to send</Tag> : <StatusTag id={last.state} />}
        <When at={last.at} />
        <Link to="/reports" search={{ run: last.run }} aria-label={`See the last run of ${title}`}>
          See it
        </Link>
      </span>
      <div className="muted">{resultInWords(last)}</div>
      {last.error && <div className={classes.error}>{sentence(last.error)}</div>}
    </div>
  );
}
