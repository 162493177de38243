import { useQuery } from '@tanstack/react-query';
import type { Days, LeaderboardRow } from '@/api/analytics';
import { table } from '@/components/table';
import { metricsQuery } from '@/features/analytics/api';
import { ExplainedNumber } from '@/features/analytics/ExplainButton';
import { inUnit } from '@/features/analytics/figures';
import classes from './Leaderboard.module.css';

/** Value times weight, metric by metric; each value opens the rows behind it. */
export function Parts({ row, period }: { row: LeaderboardRow; period: Days }) {
  const { user, parts } = row;
  const metrics = useQuery(metricsQuery);
  // A part does not say what it is measured in, the dictionary does. Until that is known no number is shown, and without
  // it the bare one.
  const text = (metric: string, value: number) =>
    metrics.isPending
      ? '…'
      : inUnit(value, metrics.data?.items.find(({ id }) => id === metric) ?? 'count');
  return (
    <table className={`${table.table} ${classes.parts}`} aria-label={`Points of ${user.name}`}>
      <thead>
        <tr>
          <th scope="col">Counts</th>
          <th scope="col" className={table.number}>
            Value
          </th>
          <th scope="col" className={table.number}>
            Weight
          </th>
          <th scope="col" className={table.number}>
            Points
          </th>
        </tr>
      </thead>
      <tbody>
        {parts.map(({ metric, name, value, weight, points }) => (
          <tr key={metric} data-part={metric}>
            <td>{name}</td>
            <td className={table.number}>
              <ExplainedNumber number={{ metric, name, period, user }}>
                {text(metric, value)}
              </ExplainedNumber>
            </td>
            <td className={`${table.number} tabular`}>{weight}</td>
            <td className={`${table.number} tabular`}>{inUnit(points, 'count')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
