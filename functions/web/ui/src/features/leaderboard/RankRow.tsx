import { UnstyledButton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { Leaderboard, LeaderboardRow } from '@/api/analytics';
import { Icon } from '@/components/Icon';
import { table } from '@/components/table';
import { counted } from '@/components/words';
import { inUnit } from '@/features/analytics/figures';
import classes from './Leaderboard.module.css';
import { Parts } from './Parts';
import { rankChange } from './rank';

interface Props {
  row: LeaderboardRow;
  board: Leaderboard;
  open: boolean;
  toggle: () => void;
}

/** One person's place, and what it is made of. */
export function RankRow({ row, board, open, toggle }: Props) {
  const { user, points, points_per_day, previous_points_per_day, days_at_work, days_absent } = row;
  const parts = `parts-${user.id}`;
  return (
    <>
      <tr data-ranked={user.id} data-rank={row.rank ?? 'none'}>
        <td>
          <div className={classes.rank}>{row.rank ?? '–'}</div>
          <div className={table.fromSmall}>
            <Change row={row} />
          </div>
        </td>
        <td>
          <Link
            to="/team/$user/performance"
            params={{ user: user.id }}
            search={{ ...board.period }}
          >
            {user.name}
          </Link>
          <div className={table.narrowOnly}>
            <Change row={row} />
          </div>
          {row.rank == null && row.too_few && (
            <div className={table.below}>
              Too few days for a rank: {days_at_work} of {board.minimum_days}.
            </div>
          )}
          <div className={`${table.below} ${table.narrowOnly}`}>
            {counted(days_at_work, 'day')} at work, {days_absent} absent
          </div>
        </td>
        <td className={`${table.number} tabular nowrap`}>{inUnit(points_per_day, 'count')}</td>
        <td className={`${table.number} tabular muted ${table.fromMedium}`}>
          {inUnit(previous_points_per_day, 'count')}
        </td>
        <td className={`${table.number} tabular ${table.fromMedium}`}>{inUnit(points, 'count')}</td>
        <td className={`${table.number} tabular ${table.fromSmall}`}>{days_at_work}</td>
        <td className={`${table.number} tabular ${table.fromSmall}`}>{days_absent}</td>
        <td className={classes.toggleCell}>
          <UnstyledButton
            className={table.toggle}
            aria-expanded={open}
            aria-controls={open ? parts : undefined}
            aria-label={`What the points of ${user.name} are made of`}
            onClick={toggle}
          >
            <Icon name="right" size={14} />
          </UnstyledButton>
        </td>
      </tr>
      {open && (
        <tr id={parts}>
          <td colSpan={8} className={classes.unfolded}>
            <Parts row={row} period={board.period} />
          </td>
        </tr>
      )}
    </>
  );
}

const icons = { up: 'rise', down: 'fall', same: 'level' } as const;

function Change({ row: { rank, previous_rank } }: { row: LeaderboardRow }) {
  if (rank == null) return null;
  const { way, text } = rankChange(rank, previous_rank);
  return (
    <div className={classes.change} data-way={way}>
      {way !== 'new' && <Icon name={icons[way]} size={12} />}
      {text}
    </div>
  );
}
