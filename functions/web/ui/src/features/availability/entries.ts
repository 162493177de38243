// What the form of an availability holds, and how it becomes what the API takes.
import type { Availability, AvailabilityIn } from '@/api/types';

export interface Entries {
  zone: string;
  hours: { from: string; to: string }[][];
  absences: { from: string; to: string }[];
  buffer: string;
  limit: string;
}

export const weekdays = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
];

export const entriesOf = (known: Availability): Entries => ({
  zone: known.zone,
  hours: known.hours,
  absences: known.absences,
  buffer: String(known.buffer_minutes),
  limit: known.daily_limit ? String(known.daily_limit) : '',
});

export const toApi = (entries: Entries): AvailabilityIn => ({
  zone: entries.zone,
  // The end of a day is typed as 00:00 by a clock, and is 24:00 for the API.
  hours: entries.hours.map((spans) =>
    spans.map(({ from, to }) => ({ from, to: to === '00:00' ? '24:00' : to })),
  ),
  absences: entries.absences.filter(({ from, to }) => from && to),
  buffer_minutes: Number(entries.buffer) || 0,
  daily_limit: entries.limit.trim() ? Number(entries.limit) : null,
});

/** A stretch to add after those that are there. */
export const another = (spans: { from: string; to: string }[]) => {
  const last = spans.at(-1);
  return last ? { from: last.to, to: '' } : { from: '09:00', to: '17:00' };
};

const shown = (spans: { from: string; to: string }[]) =>
  spans.map(({ from, to }) => `${from}–${to}`).join(', ') || 'off';

/** The entries in words, to compare two versions. */
export const inWords = (entries: Entries) => ({
  zone: entries.zone,
  hours: entries.hours
    .map((spans, day) => `${weekdays[day]?.slice(0, 3)} ${shown(spans)}`)
    .join('; '),
  absences: entries.absences.map(({ from, to }) => `${from} to ${to}`).join('; '),
  buffer: entries.buffer,
  limit: entries.limit,
});
