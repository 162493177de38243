import { Link } from '@tanstack/react-router';
import type { ActivityEvent } from '@/api/types';
import { instantInFull } from '@/components/dates';
import { humanise } from '@/components/words';
import { useCan, useZone } from '@/features/me/me';
import classes from './EventTable.module.css';
import { plain } from './summary';

/** Everything that was recorded with an event. */
export function EventDetails({ event }: { event: ActivityEvent }) {
  const zone = useZone();
  const can = useCan();
  const rows: [string, string | null | undefined][] = [
    ['Time', instantInFull(event.at, zone)],
    [
      'Outcome',
      event.status ? `${humanise(event.outcome)} (${event.status})` : humanise(event.outcome),
    ],
    ['Through', humanise(event.source)],
    ['Took', typeof event.duration_ms === 'number' ? `${event.duration_ms} ms` : null],
    ['Network', event.ip],
    ['Browser', event.user_agent],
    ['Operation', event.operation_id],
    ...Object.entries(event.metadata as Record<string, unknown>).map(
      ([name, value]): [string, string] => [humanise(name), plain(value)],
    ),
  ];
  return (
    <dl className={classes.more}>
      {rows.map(([name, text]) =>
        text ? (
          <div key={name} style={{ display: 'contents' }}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ) : null,
      )}
      {event.entity_id && event.entity_type && (
        <>
          <dt>About</dt>
          <dd>
            {humanise(event.entity_type)} {event.entity_id}
            {can('view_team_activity') && (
              <>
                {' · '}
                <Link
                  to="/activity"
                  search={{ entity_type: event.entity_type, entity_id: event.entity_id }}
                >
                  Everything about it
                </Link>
              </>
            )}
          </dd>
        </>
      )}
    </dl>
  );
}
