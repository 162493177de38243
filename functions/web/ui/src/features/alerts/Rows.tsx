import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Alert } from '@/api/alerts';
import { Icon } from '@/components/Icon';
import { LoadFailed, RowsLoading } from '@/components/states';
import { StatusTag } from '@/components/Tag';
import { counted } from '@/components/words';
import { useCan, useZone } from '@/features/me/me';
import classes from './Alerts.module.css';
import { longWaitingQuery } from './candidates';
import { candidatesOf, filtersOf, nameOf } from './words';

/** The way to what led to an alert: candidates, or the rows of the log. */
export function Rows({ alert, unfolded }: { alert: Alert; unfolded: boolean }) {
  return candidatesOf(alert).length > 0 ? (
    <Candidates alert={alert} unfolded={unfolded} />
  ) : (
    <LogRows alert={alert} />
  );
}

function LogRows({ alert }: { alert: Alert }) {
  const { rows } = alert;
  const search = filtersOf(rows, useZone());
  const label = `See the rows: ${nameOf(alert)}`;
  return rows.user ? (
    <Link
      to="/activity/$user"
      params={{ user: rows.user }}
      search={search}
      aria-label={label}
      data-rows
    >
      See the rows
    </Link>
  ) : (
    <Link to="/activity" search={search} aria-label={label} data-rows>
      See the rows
    </Link>
  );
}

function Candidates({ alert, unfolded }: { alert: Alert; unfolded: boolean }) {
  const ids = candidatesOf(alert);
  const can = useCan();
  const [open, setOpen] = useState(unfolded);
  const words = counted(ids.length, 'candidate');
  if (!can('view_candidates')) return <span className="muted">{words}</span>;
  return (
    <div className={classes.led}>
      <Button
        size="compact-sm"
        variant="subtle"
        className={classes.unfold}
        aria-expanded={open}
        aria-label={`${open ? 'Hide' : 'Show'} the ${words}: ${nameOf(alert)}`}
        leftSection={<Icon name={open ? 'down' : 'right'} size={14} />}
        onClick={() => setOpen(!open)}
      >
        {words}
      </Button>
      {open && <Named ids={ids} />}
    </div>
  );
}

/** By name where they still wait, which is what the alert was about; the others have moved on. */
function Named({ ids }: { ids: string[] }) {
  const found = useQuery(longWaitingQuery);
  if (found.error) return <LoadFailed error={found.error} retry={() => found.refetch()} />;
  if (!found.data) return <RowsLoading rows={Math.min(ids.length, 4)} />;
  return (
    <ul className={classes.candidates}>
      {ids.map((id, place) => {
        const known = found.data.items.find((candidate) => candidate.id === id);
        return (
          <li key={id}>
            <Link to="/candidates/$id" params={{ id }} data-alert-candidate={id}>
              {known?.name ?? `Candidate ${place + 1}, moved on meanwhile`}
            </Link>{' '}
            {known && <StatusTag id={known.status} />}
          </li>
        );
      })}
    </ul>
  );
}
