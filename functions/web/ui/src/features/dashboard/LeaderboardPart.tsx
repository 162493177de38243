import { Link } from '@tanstack/react-router';
import type { Leaderboard } from '@/api/analytics';
import { period } from '@/components/dates';
import { Card } from '@/components/Page';
import { table } from '@/components/table';
import { counted } from '@/components/words';
import { inUnit } from '@/features/analytics/figures';
import classes from './Dashboard.module.css';
import type { Kept } from './live';
import { PartFailed } from './PartFailed';

const shown = 5;

interface Props {
  leaderboard: Kept<Leaderboard>;
  retry: () => void;
}

/** The first few of the leaderboard; the formula and the rest are on its own page. */
export function LeaderboardPart({ leaderboard: { value, failed }, retry }: Props) {
  const ranked = value?.rows.filter(({ rank }) => rank != null) ?? [];
  const rest = value ? value.rows.length - Math.min(shown, ranked.length) : 0;
  return (
    <Card
      title="Leaderboard"
      aside={
        <Link to="/analytics/leaderboard" search={value ? { ...value.period } : {}}>
          How it’s counted
        </Link>
      }
    >
      {failed && <PartFailed what="The leaderboard" known={value !== null} retry={retry} />}
      {value && (
        <p className={classes.compared} data-compared>
          {period(value.period.from, value.period.to)}
        </p>
      )}
      {value && ranked.length === 0 && (
        <p className={classes.calm}>Nobody has been at work long enough for a rank yet.</p>
      )}
      {ranked.length > 0 && (
        <div className={table.edge}>
          <table className={table.table} aria-label="First of the leaderboard">
            <thead>
              <tr>
                <th scope="col">Rank</th>
                <th scope="col">Name</th>
                <th scope="col" className={table.number}>
                  Points a day
                </th>
              </tr>
            </thead>
            <tbody>
              {ranked.slice(0, shown).map(({ rank, user, points_per_day }) => (
                <tr key={user.id} data-leader={user.id}>
                  <td className="tabular">{rank}</td>
                  <td>
                    <Link
                      to="/team/$user/performance"
                      params={{ user: user.id }}
                      search={{ ...value?.period }}
                    >
                      {user.name}
                    </Link>
                  </td>
                  <td className={`${table.number} tabular`}>{inUnit(points_per_day, 'count')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {value && (rest > 0 || value.opted_out > 0) && (
        <p className={classes.foot}>
          {[
            rest > 0 && (ranked.length > 0 ? `${rest} more` : `${rest} without a rank`),
            value.opted_out > 0 && `${counted(value.opted_out, 'person', 'people')} opted out`,
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      )}
    </Card>
  );
}
