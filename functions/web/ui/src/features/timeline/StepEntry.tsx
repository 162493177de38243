import { Link } from '@tanstack/react-router';
import type { HistoryRow } from '@/api/types';
import { Facts } from '@/components/Facts';
import { StatusTag, Tag } from '@/components/Tag';
import { When } from '@/components/When';
import { useCan } from '@/features/me/me';
import { useDirectory } from '@/features/team/directory';
import { givenFacts } from './given';
import { MergedMark } from './MergedMark';
import classes from './Timeline.module.css';

/** One change of status. A step that was taken back stays, marked. */
export function StepEntry({ row, takenBack }: { row: HistoryRow; takenBack: boolean }) {
  const directory = useDirectory();
  const facts = givenFacts(row.fields, directory);
  return (
    <li
      className={`${classes.entry} ${takenBack ? classes.undone : ''}`}
      data-history={row.id}
      data-to={row.to}
      data-taken-back={takenBack || undefined}
    >
      <div className={classes.line}>
        {row.undoes ? (
          <span className="muted">Back to</span>
        ) : row.from ? (
          <>
            <StatusTag id={row.from} />
            <span className="muted">to</span>
          </>
        ) : (
          <span className="muted">Added as</span>
        )}
        <StatusTag id={row.to} />
        {takenBack && (
          <span>
            <Tag tone="amber">Taken back</Tag>
          </span>
        )}
        <MergedMark record={row.record} />
      </div>
      <div className={classes.meta}>
        <Who row={row} /> · <When at={row.at} />
      </div>
      {facts.length > 0 && (
        <div className={classes.given}>
          <Facts items={facts} />
        </div>
      )}
    </li>
  );
}

function Who({ row }: { row: HistoryRow }) {
  const can = useCan();
  const name = useDirectory().actor(row.by);
  if (row.by.kind !== 'user' || !can('view_team_activity')) return <>{name}</>;
  return (
    <Link to="/activity/$user" params={{ user: row.by.id }} search={{}}>
      {name}
    </Link>
  );
}
