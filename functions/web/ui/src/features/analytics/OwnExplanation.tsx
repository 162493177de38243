import { Link } from '@tanstack/react-router';
import { period } from '@/components/dates';
import { Facts } from '@/components/Facts';
import classes from './Analytics.module.css';
import type { Explained } from './explain';
import { inUnit } from './figures';

interface Props {
  number: Explained;
  own: NonNullable<Explained['own']>;
}

/** What one of one's own numbers means; its rows are in one's own log. */
export default function OwnExplanation({ number, own }: Props) {
  const { from, to } = number.period;
  return (
    <div className={classes.explanation} data-explanation={number.metric}>
      <Facts
        items={[
          ['Value', inUnit(own.value, own)],
          ['Period', period(from, to)],
          ['Means', own.definition],
        ]}
      />
      <p>
        It is counted from{' '}
        <Link to="/me/activity" search={{ from, to }}>
          your recorded actions of these days
        </Link>
        .
      </p>
    </div>
  );
}
