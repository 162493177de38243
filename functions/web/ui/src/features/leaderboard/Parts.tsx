import type { Days, LeaderboardRow } from '@/api/analytics';
import { table } from '@/components/table';
import { ExplainedNumber } from '@/features/analytics/ExplainButton';
import { inUnit } from '@/features/analytics/figures';
import classes from './Leaderboard.module.css';

/** Value times weight, metric by metric; each value opens the rows behind it. */
export function Parts({ row, period }: { row: LeaderboardRow; period: Days }) {
  const { user, parts } = row;
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
                {inUnit(value, 'count')}
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
