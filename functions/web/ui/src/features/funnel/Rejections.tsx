import type { Funnel } from '@/api/analytics';
import { Card } from '@/components/Page';
import { humanise } from '@/components/words';
import { inUnit } from '@/features/analytics/figures';
import { Bar } from './Bar';
import classes from './Funnel.module.css';

/** Why candidates were turned down. */
export function Rejections({ rows }: { rows: Funnel['rejections'] }) {
  if (rows.length === 0) return null;
  const most = Math.max(...rows.map(({ count }) => count));
  return (
    <Card title="Reasons of rejections">
      <ul className={classes.reasons}>
        {rows.map(({ reason, count }) => (
          <li key={reason} data-reason={reason}>
            <span>{humanise(reason)}</span>
            <Bar value={count} most={most} />
            <span className="tabular">{inUnit(count, 'count')}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
