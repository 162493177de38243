import { busiest } from './figures';
import classes from './StatisticsPanel.module.css';

/** Actions by hour of the day as 24 bars. */
export function Hours({ hours }: { hours: number[] }) {
  const most = Math.max(1, ...hours);
  const clock = (hour: number) => `${String(hour).padStart(2, '0')}:00`;
  return (
    <figure className={classes.hours} style={{ marginInline: 0, marginBottom: 0 }}>
      <figcaption className="muted">By hour of the day</figcaption>
      <div className={classes.bars} role="img" aria-label={`By hour of the day: ${busiest(hours)}`}>
        {hours.map((count, hour) => (
          <div
            // biome-ignore lint/suspicious/noArrayIndexKey: the hour is the identity of the bar
            key={hour}
            className={classes.bar}
            data-empty={count === 0 || undefined}
            style={{ height: `${(count / most) * 100}%` }}
            title={`${clock(hour)}: ${count}`}
          />
        ))}
      </div>
      <div className={classes.axis} aria-hidden="true">
        {[0, 6, 12, 18].map((hour) => (
          <span key={hour}>{clock(hour)}</span>
        ))}
      </div>
    </figure>
  );
}
