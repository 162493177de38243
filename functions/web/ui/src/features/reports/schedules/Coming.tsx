import classes from './Schedules.module.css';
import type { Schedule } from './types';
import { dueInWords } from './words';

/** The next times, on the clock of the schedule. */
export function Coming({ schedule: { coming, timing } }: { schedule: Schedule }) {
  return (
    <span className={classes.coming} data-coming>
      {coming.map((due, index) => (
        <time key={due} dateTime={due} className={index > 0 ? 'muted nowrap' : 'nowrap'}>
          {dueInWords(due, timing.zone)}
        </time>
      ))}
    </span>
  );
}
