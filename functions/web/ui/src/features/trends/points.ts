// The points of a trend as rows of a chart and of a table.
import type { Days, Step, TrendPoint, Trends } from '@/api/analytics';
import { day } from '@/components/dates';

/** One step of the period beside the same step of the one before. */
export interface Pair {
  label: string;
  now: TrendPoint;
  before: TrendPoint | undefined;
}

const format = (options: Intl.DateTimeFormatOptions) => {
  const made = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
  return (date: string) => made.format(new Date(`${date}T00:00:00Z`));
};
const ofMonth = format({ month: 'short', year: 'numeric' });
const short = format({ day: 'numeric', month: 'short' });

/** "23 Nov", "from 23 Nov", "Nov 2026". */
export function stepLabel({ from }: Days, by: Step): string {
  if (by === 'month') return ofMonth(from);
  return by === 'week' ? `from ${short(from)}` : short(from);
}

/** The days of a step in full, for a table. */
export const stepDays = ({ from, to }: Days): string =>
  from === to ? day(from) : `${day(from)} to ${day(to)}`;

export const pairs = ({ points, previous }: Trends, by: Step): Pair[] =>
  points.map((now, place) => ({ label: stepLabel(now, by), now, before: previous[place] }));

/** A line in words: where it starts, where it ends, and its extremes. */
export function inWords(points: TrendPoint[], text: (value: number) => string): string {
  const values = points.flatMap(({ value }) => (value == null ? [] : [value]));
  const [first] = values;
  if (first === undefined) return 'No values.';
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return `From ${text(first)} to ${text(values.at(-1) ?? first)}, at least ${text(least)}, at most ${text(most)}.`;
}
