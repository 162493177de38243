// Where entries stand in a column of a day.
import type { Interview } from '@/api/types';
import { wallOf } from '@/features/interviews/zones';

export interface Placed {
  interview: Interview;
  /** Minutes after midnight. */
  start: number;
  end: number;
  /** Of how many beside each other this is which. */
  lane: number;
  lanes: number;
}

/** The part of a stretch of time that falls on a day, in minutes after midnight; null where none does. */
export function onDay(
  start: string,
  end: string,
  date: string,
  zone: string,
): { start: number; end: number } | null {
  const [from, to] = [wallOf(start, zone), wallOf(end, zone)];
  if (from.date > date || to.date < date || (to.date === date && to.minutes === 0)) return null;
  const first = from.date < date ? 0 : from.minutes;
  const last = to.date > date ? 1440 : to.minutes;
  // On the night of the change an hour comes twice: the end may show an earlier time than the start.
  return { start: first, end: Math.max(last, first + 15) };
}

/** Entries of one column: those at the same time stand beside each other. */
export function placed(interviews: Interview[], date: string, zone: string): Placed[] {
  const entries = interviews
    .flatMap((interview) => {
      const part = onDay(interview.start, interview.end, date, zone);
      return part ? [{ interview, ...part, lane: 0, lanes: 1 }] : [];
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let group: Placed[] = [];
  let until = 0;
  const close = () => {
    const lanes = Math.max(0, ...group.map(({ lane }) => lane)) + 1;
    for (const entry of group) entry.lanes = lanes;
    group = [];
  };
  for (const entry of entries) {
    if (entry.start >= until) close();
    const busy = new Set(group.filter(({ end }) => end > entry.start).map(({ lane }) => lane));
    while (busy.has(entry.lane)) entry.lane += 1;
    group.push(entry);
    until = Math.max(until, entry.end);
  }
  close();
  return entries;
}

/** The hours that are shown: working hours, and whatever lies outside of them. */
export function hoursOf(parts: { start: number; end: number }[], all: boolean): [number, number] {
  if (all) return [0, 24];
  const first = Math.min(8, ...parts.map(({ start }) => Math.floor(start / 60)));
  const last = Math.max(18, ...parts.map(({ end }) => Math.ceil(end / 60)));
  return [first, last];
}
