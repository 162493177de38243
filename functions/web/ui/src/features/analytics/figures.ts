// Figures as text: in their unit, and beside what they were before.
import type { Figure, Unit } from '@/api/analytics';
import { duration, span } from '@/components/dates';

const decimals = (value: number, digits: number): string =>
  value.toLocaleString('en-GB', { maximumFractionDigits: digits });

/** Seconds read well as minutes within a day and as days beyond. */
const time = (seconds: number): string => (seconds >= 86_400 ? span(seconds) : duration(seconds));

/** "1,204", "3 days 4 h", "62.5 %", "4.2 a day"; a dash where there is no value. */
export function inUnit(value: number | null | undefined, unit: Unit): string {
  if (value == null) return '–';
  switch (unit) {
    case 'count':
      return decimals(value, 1);
    case 'seconds':
      return time(value);
    case 'percent':
      return `${decimals(value, 1)}\u00a0%`;
    case 'per_day':
      return `${decimals(value, 1)} a day`;
  }
}

export interface Comparison {
  way: 'up' | 'down' | 'same';
  /** What the change means, by what the API says is better; open while it can still turn. */
  judged: 'better' | 'worse' | 'neutral' | 'open';
}

export type Comparable = Pick<Figure, 'value' | 'previous' | 'better' | 'unit' | 'group'>;

/** A figure beside the one before; null where one of them is missing. */
export function compare(figure: Comparable, running: boolean): Comparison | null {
  const { value, previous, better } = figure;
  if (value == null || previous == null) return null;
  if (value === previous) return { way: 'same', judged: 'neutral' };
  const way = value > previous ? 'up' : 'down';
  if (running && way === 'down' && grows(figure)) return { way, judged: 'open' };
  if (better === 'neither') return { way, judged: 'neutral' };
  const good = (better === 'more') === (way === 'up');
  return { way, judged: good ? 'better' : 'worse' };
}

/** What is added up can only grow until the period is over; a mean or a share goes both ways. */
const grows = ({ unit, group }: Comparable): boolean =>
  unit === 'count' || (unit === 'seconds' && group === 'activity');

/** A value where there is little room: on the axis of a chart, in a narrow column. */
export function short(value: number, unit: Unit): string {
  if (unit === 'percent') return `${decimals(value, 0)}\u00a0%`;
  if (unit !== 'seconds') return decimals(value, 1);
  if (value >= 86_400) return `${decimals(value / 86_400, 1)}\u00a0d`;
  return value >= 3_600
    ? `${decimals(value / 3_600, 1)}\u00a0h`
    : `${decimals(value / 60, 0)}\u00a0min`;
}
