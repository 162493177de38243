import { UnstyledButton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ActivityEvent } from '@/api/types';
import { Icon } from '@/components/Icon';
import { StatusTag } from '@/components/Tag';
import { table } from '@/components/table';
import { When } from '@/components/When';
import { humanise } from '@/components/words';
import { useCan } from '@/features/me/me';
import { useDirectory } from '@/features/team/directory';
import { EventDetails } from './EventDetails';
import classes from './EventTable.module.css';
import { summary } from './summary';

interface Props {
  event: ActivityEvent;
  withPerson: boolean;
  open: boolean;
  toggle: () => void;
}

/** One recorded action; its details unfold below. */
export function EventRow({ event, withPerson, open, toggle }: Props) {
  const more = `details-${event.id}`;
  const said = summary(event);
  return (
    <>
      <tr
        data-event={event.id}
        data-action={event.action}
        data-outcome={event.outcome}
        className={open ? classes.open : undefined}
      >
        <td className="muted nowrap">
          <When at={event.at} as="ago" />
        </td>
        {withPerson && (
          <td className={table.fromSmall}>
            <Person event={event} />
          </td>
        )}
        <td>
          {withPerson && (
            <div className={table.narrowOnly}>
              <Person event={event} />
            </div>
          )}
          {humanise(event.action)}
          {said && <div className={table.below}>{said}</div>}
          {event.outcome !== 'ok' && (
            <div className={table.narrowOnly}>
              <StatusTag id={event.outcome} />
            </div>
          )}
        </td>
        <td className={table.fromMedium}>
          <About event={event} />
        </td>
        <td className={table.fromSmall}>
          <StatusTag id={event.outcome} />
        </td>
        <td style={{ textAlign: 'end', paddingBlock: 4 }}>
          <UnstyledButton
            className={table.toggle}
            aria-expanded={open}
            aria-controls={open ? more : undefined}
            aria-label={`Details of ${humanise(event.action)}`}
            onClick={toggle}
          >
            <Icon name="right" size={14} />
          </UnstyledButton>
        </td>
      </tr>
      {open && (
        <tr id={more}>
          <td colSpan={6} style={{ paddingTop: 0 }}>
            <EventDetails event={event} />
          </td>
        </tr>
      )}
    </>
  );
}

function Person({ event }: { event: ActivityEvent }) {
  const can = useCan();
  const name = useDirectory().actor(event.actor);
  if (event.actor.kind !== 'user' || !can('view_team_activity')) return <>{name}</>;
  return (
    <Link to="/activity/$user" params={{ user: event.actor.id }} search={{}}>
      {name}
    </Link>
  );
}

/** What the action was about, as a link where this app has a page for it. */
export function About({ event }: { event: ActivityEvent }) {
  const can = useCan();
  if (!event.entity_type) return <span className="muted">–</span>;
  const label = humanise(event.entity_type);
  if (event.entity_id && event.entity_type === 'candidate' && can('view_candidates')) {
    return (
      <Link to="/candidates/$id" params={{ id: event.entity_id }}>
        {label}
      </Link>
    );
  }
  if (event.entity_id && event.entity_type === 'job' && can('view_jobs')) {
    return (
      <Link to="/jobs/$id" params={{ id: event.entity_id }}>
        {label}
      </Link>
    );
  }
  return <>{label}</>;
}
