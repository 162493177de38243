import classes from './Funnel.module.css';

/** A number as a bar; the number itself stands beside it. */
export function Bar({ value, most }: { value: number; most: number }) {
  return (
    <span className={classes.track} aria-hidden="true">
      <span className={classes.bar} style={{ width: `${most > 0 ? (value / most) * 100 : 0}%` }} />
    </span>
  );
}
