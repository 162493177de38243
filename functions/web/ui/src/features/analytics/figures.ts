// Figures as text: in their unit, and beside what they were before.
import type { Better, Unit } from '@/api/analytics';
import { duration, span } from '@/components/dates';

const decimals = (value: number, digits: number): string =>
  value.toLocaleString('en-GB', { maximumFractionDigits: digits });

/** Seconds read well as minutes within a day and as days beyond. */
const time = (seconds: number): string => (seconds >= 86_400 ? span(seconds) : duration(seconds));

/** "1,204", "3 days 4 h", "62.5 %", "4.2 a day"; a dash where there is no value. */
export function inUnit(value: number | null, unit: Unit): string {
  if (value === null) return '–';
  switch (unit) {
    case 'count':
      return decimals(value, 1);
    case 'seconds':
      return time(value);
    case 'percent':
      return `${decimals(value, 1)} %`;
    case 'per_day':
      return `${decimals(value, 1)} a day`;
  }
}

export interface Comparison {
  way: 'up' | 'down' | 'same';
  /** What the change means, by what the API says is better. */
  judged: 'better' | 'worse' | 'neutral';
}

/** A figure beside the one before; null where one of them is missing. */
export function compare(figure: {
  value: number | null;
  previous: number | null;
  better: Better;
}): Comparison | null {
  const { value, previous, better } = figure;
  if (value === null || previous === null) return null;
  if (value === previous) return { way: 'same', judged: 'neutral' };
  const way = value > previous ? 'up' : 'down';
  if (better === 'neither') return { way, judged: 'neutral' };
  const good = (better === 'more') === (way === 'up');
  return { way, judged: good ? 'better' : 'worse' };
}

/** A value on the axis of a chart, where there is little room. */
export function short(value: number, unit: Unit): string {
  if (unit === 'percent') return `${decimals(value, 0)} %`;
  if (unit !== 'seconds') return decimals(value, 1);
  if (value >= 86_400) return `${decimals(value / 86_400, 1)} d`;
  return value >= 3_600 ? `${decimals(value / 3_600, 1)} h` : `${decimals(value / 60, 0)} min`;
}
