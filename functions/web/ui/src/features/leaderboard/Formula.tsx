import type { Leaderboard } from '@/api/analytics';
import { Card } from '@/components/Page';
import { table } from '@/components/table';
import { counted, humanise } from '@/components/words';
import classes from './Leaderboard.module.css';

/** How the points come about, in the API's own words and with its weights. */
export function Formula({ board }: { board: Leaderboard }) {
  return (
    <Card title="How it is counted">
      <p className={classes.formula} data-formula>
        {board.formula}
      </p>
      <p className={classes.formula}>
        A rank takes {counted(board.minimum_days, 'day')} at work in the period.
      </p>
      {board.weights.length > 0 && (
        <div className={classes.weights}>
          <table className={table.table} aria-label="Weights">
            <thead>
              <tr>
                <th scope="col">Counts</th>
                <th scope="col">For</th>
                <th scope="col" className={table.number}>
                  Weight
                </th>
              </tr>
            </thead>
            <tbody>
              {board.weights.map(({ metric, name, axis, weight }) => (
                <tr key={`${metric} ${axis}`} data-weight={metric}>
                  <td>{name}</td>
                  <td>{humanise(axis)}</td>
                  <td className={`${table.number} tabular`}>{weight}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Card>
  );
}
