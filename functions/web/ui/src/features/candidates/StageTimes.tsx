import type { StageTimes as Times } from '@/api/types';
import { span } from '@/components/dates';
import { Card } from '@/components/Page';
import { humanise } from '@/components/words';
import classes from './Candidate.module.css';

/** How long the candidate was in each status. Time on hold is shown apart: nobody waited then. */
export function StageTimes({ time }: { time: Times }) {
  const together = time.stages.reduce((sum, { seconds }) => sum + seconds, 0);
  const longest = Math.max(1, ...time.stages.map(({ seconds }) => seconds));
  return (
    <Card title="Time in each status">
      <ul className={classes.times}>
        {time.stages.map(({ status, seconds }) => (
          <li key={status} data-stage={status}>
            <div className={classes.timeLine}>
              <span>{humanise(status)}</span>
              <span className="tabular">{span(seconds)}</span>
            </div>
            <div className={classes.track} aria-hidden="true">
              <div
                className={classes.bar}
                style={{ width: `${Math.max(1, (seconds / longest) * 100)}%` }}
              />
            </div>
          </li>
        ))}
      </ul>
      <div className={classes.timeFoot}>
        <div className={classes.timeLine}>
          <span>Together</span>
          <span className="tabular">{span(together)}</span>
        </div>
        {time.on_hold_seconds > 0 && (
          <div className={classes.timeLine}>
            <span>On hold, not counted</span>
            <span className="tabular">{span(time.on_hold_seconds)}</span>
          </div>
        )}
      </div>
    </Card>
  );
}
