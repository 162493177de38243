import { Link } from '@tanstack/react-router';
import type { HistoryRow } from '@/api/types';
import { day } from '@/components/dates';
import { Facts } from '@/components/Facts';
import { Empty } from '@/components/states';
import { StatusTag } from '@/components/Tag';
import { When } from '@/components/When';
import { humanise } from '@/components/words';
import { useCan } from '@/features/me/me';
import { type Directory, useDirectory } from '@/features/team/directory';
import classes from './Candidate.module.css';

/** Every change of status, newest first. */
export function History({ rows }: { rows: HistoryRow[] }) {
  const directory = useDirectory();
  if (rows.length === 0) return <Empty title="Nothing happened yet" />;
  return (
    <ol className={classes.timeline} aria-label="History">
      {rows.map((row) => (
        <li key={row.id} className={classes.step} data-history={row.id} data-to={row.to}>
          <div className={classes.moveLine}>
            {row.from ? (
              <>
                <StatusTag id={row.from} />
                <span className="muted">to</span>
              </>
            ) : (
              <span className="muted">Added as</span>
            )}
            <StatusTag id={row.to} />
          </div>
          <div className={classes.meta}>
            <Who row={row} /> · <When at={row.at} />
          </div>
          {Object.keys(row.fields).length > 0 && (
            <div className={classes.given}>
              <Facts
                items={Object.entries(row.fields).map(([name, value]) => [
                  humanise(name.replace(/_id$/, '')),
                  given(value, directory),
                ])}
              />
            </div>
          )}
        </li>
      ))}
    </ol>
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

/** A recorded value for people: a name for a person's id, a date as a date, a word for an id. */
function given(value: unknown, directory: Directory): string {
  const text = String(value);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return day(text);
  if (/^[a-z]+(_[a-z]+)*$/.test(text)) return humanise(text);
  return directory.name(text) ?? text;
}
