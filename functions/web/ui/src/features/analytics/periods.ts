// Which days a screen looks at: a named stretch or any two days, both kept in the address.
import { addDays } from '@/components/dates';
import { mondayOf } from '@/features/interviews/zones';
import type { Range } from './api';

const named = {
  this_week: 'This week',
  this_month: 'This month',
  last_month: 'Last month',
  last_28_days: 'Last 28 days',
  last_90_days: 'Last 90 days',
  last_12_months: 'Last 12 months',
} as const;

type Stretch = keyof typeof named;

export const stretches = Object.entries(named).map(([value, label]) => ({ value, label }));

const month = (day: string, by: number): string => {
  const at = new Date(`${day.slice(0, 7)}-01T00:00:00Z`);
  at.setUTCMonth(at.getUTCMonth() + by);
  return at.toISOString().slice(0, 10);
};

/** The days of a named stretch, seen from today. */
export function daysOf(stretch: Stretch, today: string): Required<Range> {
  switch (stretch) {
    case 'this_week':
      return { from: mondayOf(today), to: addDays(mondayOf(today), 6) };
    case 'this_month':
      return { from: month(today, 0), to: addDays(month(today, 1), -1) };
    case 'last_month':
      return { from: month(today, -1), to: addDays(month(today, 0), -1) };
    case 'last_28_days':
      return { from: addDays(today, -27), to: today };
    case 'last_90_days':
      return { from: addDays(today, -89), to: today };
    case 'last_12_months':
      return { from: month(today, -11), to: addDays(month(today, 1), -1) };
  }
}

/** What the stretch of two days is called; null where it has no name. */
export function stretchOf(range: Range, today: string): Stretch | null {
  const names = Object.keys(named) as Stretch[];
  return (
    names.find((name) => {
      const days = daysOf(name, today);
      return days.from === range.from && days.to === range.to;
    }) ?? null
  );
}

const isDay = (text: unknown): text is string =>
  typeof text === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

/** The range in an address. Two days belong together: half a range is none. */
export function rangeOf(search: Record<string, unknown>): Range {
  const { from, to } = search;
  return isDay(from) && isDay(to) ? { from, to } : {};
}
