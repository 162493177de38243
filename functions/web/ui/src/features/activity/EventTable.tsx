import { VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import type { ActivityEvent } from '@/api/types';
import { table } from '@/components/table';
import { EventRow } from './EventRow';

interface Props {
  events: ActivityEvent[];
  /** The whole team's log names the person on each row. */
  withPerson: boolean;
  caption: string;
}

export function EventTable({ events, withPerson, caption }: Props) {
  const [open, setOpen] = useState<string | null>(null);
  return (
    <table className={table.table} aria-label={caption}>
      <thead>
        <tr>
          <th scope="col">When</th>
          {withPerson && (
            <th scope="col" className={table.fromSmall}>
              Who
            </th>
          )}
          <th scope="col">What</th>
          <th scope="col" className={table.fromMedium}>
            About
          </th>
          <th scope="col" className={table.fromSmall}>
            Outcome
          </th>
          <th scope="col">
            <VisuallyHidden>Details</VisuallyHidden>
          </th>
        </tr>
      </thead>
      <tbody>
        {events.map((event) => (
          <EventRow
            key={event.id}
            event={event}
            withPerson={withPerson}
            open={open === event.id}
            toggle={() => setOpen(open === event.id ? null : event.id)}
          />
        ))}
      </tbody>
    </table>
  );
}
