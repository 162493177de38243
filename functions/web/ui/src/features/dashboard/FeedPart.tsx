import { VisuallyHidden } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { ActivityEvent } from '@/api/types';
import { Card } from '@/components/Page';
import { StatusTag } from '@/components/Tag';
import { When } from '@/components/When';
import { humanise } from '@/components/words';
import { About } from '@/features/activity/EventRow';
import { summary } from '@/features/activity/summary';
import { useDirectory } from '@/features/team/directory';
import classes from './Dashboard.module.css';
import type { Kept } from './live';
import { PartFailed } from './PartFailed';
import { useAnnouncement } from './useAnnouncement';

const shown = 14;

interface Props {
  feed: Kept<ActivityEvent[]>;
  fresh: string[];
  retry: () => void;
}

/** What people just did. Readers hear a summary now and then; the rows themselves come in silence. */
export function FeedPart({ feed: { value, failed }, fresh, retry }: Props) {
  const { actor } = useDirectory();
  const rows = value ?? [];
  const first = rows.find(({ id }) => fresh.includes(id));
  const said = useAnnouncement(
    fresh,
    first ? `${actor(first.actor)}: ${humanise(first.action)}` : '',
  );
  return (
    <Card
      title="Live activity"
      aside={
        <Link to="/activity" search={{}}>
          Whole log
        </Link>
      }
    >
      <VisuallyHidden role="status" data-announcement>
        {said}
      </VisuallyHidden>
      {failed && <PartFailed what="Live activity" known={value !== null} retry={retry} />}
      {value?.length === 0 && <p className={classes.calm}>Nothing recorded yet.</p>}
      <ol className={classes.feed} aria-live="off" aria-label="Latest actions">
        {rows.slice(0, shown).map((event) => (
          <Row key={event.id} event={event} fresh={fresh.includes(event.id)} />
        ))}
      </ol>
    </Card>
  );
}

/** The next answer comes before the light of a fresh row has faded: what a row came as, it stays. */
function Row({ event, fresh }: { event: ActivityEvent; fresh: boolean }) {
  const { actor } = useDirectory();
  const [came] = useState(fresh);
  return (
    <li data-event={event.id} className={came ? classes.fresh : undefined}>
      <span className={classes.time}>
        <When at={event.at} as="clock" />
      </span>
      <span className={classes.what}>
        <Person event={event} name={actor(event.actor)} />
        {' · '}
        {humanise(event.action)}
        <span className={classes.below}>
          {event.entity_type && <About event={event} />} {summary(event)}
        </span>
      </span>
      {event.outcome !== 'ok' && <StatusTag id={event.outcome} />}
    </li>
  );
}

function Person({ event, name }: { event: ActivityEvent; name: string }) {
  if (event.actor.kind !== 'user') return <>{name}</>;
  return (
    <Link to="/activity/$user" params={{ user: event.actor.id }} search={{}}>
      {name}
    </Link>
  );
}
