import type { Days, MetricOut, Named } from '@/api/analytics';
import { table } from '@/components/table';
import { ExplainedNumber } from '@/features/analytics/ExplainButton';
import { inUnit } from '@/features/analytics/figures';
import { type Pair, stepDays } from './points';

interface Props {
  pairs: Pair[];
  metric: MetricOut;
  user?: Named;
  job?: string;
}

/** The same values as the lines; each opens the rows behind it. */
export function TrendTable({ pairs, metric, user, job }: Props) {
  const { id, name } = metric;
  const number = ({ from, to }: Days) => ({ metric: id, name, period: { from, to }, user, job });
  return (
    <table className={table.table} aria-label={`${name} by time`}>
      <thead>
        <tr>
          <th scope="col">Days</th>
          <th scope="col" className={table.number}>
            Value
          </th>
          <th scope="col" className={table.number}>
            Period before
          </th>
        </tr>
      </thead>
      <tbody>
        {pairs.map(({ now, before }) => (
          <tr key={now.from} data-point={now.from}>
            <td>{stepDays(now)}</td>
            <td className={table.number}>
              <ExplainedNumber number={number(now)}>{inUnit(now.value, metric)}</ExplainedNumber>
            </td>
            <td className={`${table.number} tabular muted`}>
              {inUnit(before?.value ?? null, metric)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
