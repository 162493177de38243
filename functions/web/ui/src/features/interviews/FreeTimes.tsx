import { Button, Checkbox } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Slot } from '@/api/types';
import { LoadFailed, RowsLoading } from '@/components/states';
import { type SlotsAsked, slotsQuery } from './api';
import classes from './Interviews.module.css';
import { stretch } from './zones';

const ahead = 21 * 86_400_000;

/** From when on is searched: a day that was chosen, but never the past. */
export function searchFrom(start: string | null): Pick<SlotsAsked, 'from' | 'to'> {
  // To the full minute, so that looking again asks the same question.
  const now = Math.ceil(Date.now() / 60_000) * 60_000;
  const from = Math.max(now, start ? Date.parse(start) : 0);
  return { from: new Date(from).toISOString(), to: new Date(from + ahead).toISOString() };
}

interface Props {
  asked: SlotsAsked;
  zone: string;
  onPick: (start: string) => void;
  /** Chosen ones, where several can be. */
  chosen?: string[];
}

/** The next times at which everyone is free. */
export function FreeTimes({ asked, zone, onPick, chosen }: Props) {
  const found = useQuery(slotsQuery({ ...asked, limit: 10 }));
  if (found.error) return <LoadFailed error={found.error} retry={() => found.refetch()} />;
  if (!found.data) return <RowsLoading rows={3} height={28} />;
  if (found.data.free.length === 0)
    return (
      <span role="status">
        Nobody finds a time within three weeks. Look from a later day, or with fewer people.
      </span>
    );
  return <Slots slots={found.data.free} zone={zone} onPick={onPick} chosen={chosen} />;
}

interface SlotsProps {
  slots: Slot[];
  zone: string;
  onPick: (start: string) => void;
  chosen?: string[];
}

export function Slots({ slots, zone, onPick, chosen }: SlotsProps) {
  return (
    <ul className={classes.slots} aria-label="Free times">
      {slots.map(({ start, end }) => (
        <li key={start} data-free={start}>
          {chosen ? (
            <Checkbox
              label={stretch(start, end, zone)}
              checked={chosen.includes(start)}
              onChange={() => onPick(start)}
            />
          ) : (
            <Button variant="default" size="xs" fullWidth onClick={() => onPick(start)}>
              {stretch(start, end, zone)}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
