// Figures as text: in their unit, and beside what they were before.
import type { Figure, MetricOut, Unit } from '@/api/analytics';
import { duration, span } from '@/components/dates';
import { humanise } from '@/components/words';
import { dollars } from '@/features/resumes/money';

const decimals = (value: number, digits: number): string =>
  value.toLocaleString('en-GB', { maximumFractionDigits: digits });

/** What a value is measured in. Seconds need the group as well: those of an activity are no part of a calendar. */
export type Measure = Exclude<Unit, 'seconds'> | Pick<MetricOut, 'unit' | 'group'>;

export const timeActive = { unit: 'seconds', group: 'activity' } satisfies Measure;
export const timeWaited = { unit: 'seconds', group: 'speed' } satisfies Measure;

/** What a group of figures is called. */
export const groupWords = (group: MetricOut['group']): string =>
  group === 'extraction' ? 'Resumes' : humanise(group);

const unitOf = (measure: Measure): Unit => (typeof measure === 'string' ? measure : measure.unit);
const isOfActivity = (measure: Measure): boolean =>
  typeof measure !== 'string' && measure.group === 'activity';

const hours = (seconds: number, digits: number): string =>
  `${decimals(seconds / 3_600, digits)}\u00a0h`;

/** From so many hours on, the minutes say nothing any more. */
const many = 100 * 3_600;

/** "31 h 20 min", "412 h": nobody is active around the clock, so a day of 24 hours would mislead. */
const inHours = (seconds: number): string =>
  seconds < many ? duration(seconds) : hours(seconds, 0);

/** What somebody waited for reads well as minutes within a day and as days beyond. */
const inDays = (seconds: number): string => (seconds >= 86_400 ? span(seconds) : duration(seconds));

/** "1,204", "3 days 4 h", "62.5 %", "4.2 a day", "$0.0052"; a dash where there is no value. */
export function inUnit(value: number | null | undefined, measure: Measure): string {
  if (value == null) return '–';
  switch (unitOf(measure)) {
    case 'count':
      return decimals(value, 1);
    case 'seconds':
      return isOfActivity(measure) ? inHours(value) : inDays(value);
    case 'percent':
      return `${decimals(value, 1)}\u00a0%`;
    case 'per_day':
      return `${decimals(value, 1)} a day`;
    case 'micro_dollars':
      return dollars(value, 4);
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

/**
 * What is added up can only grow until the period is over; a mean or a share goes both ways. Of money a figure does not say
 * which it is.
 */
const grows = (figure: Comparable): boolean =>
  figure.unit === 'count' || (figure.unit === 'seconds' && isOfActivity(figure));

/** A value where there is little room: on the axis of a chart, in a narrow column. */
export function short(value: number, measure: Measure): string {
  const unit = unitOf(measure);
  if (unit === 'percent') return `${decimals(value, 0)}\u00a0%`;
  if (unit === 'micro_dollars') return dollars(value, 4);
  if (unit !== 'seconds') return decimals(value, 1);
  if (value >= 86_400 && !isOfActivity(measure)) return `${decimals(value / 86_400, 1)}\u00a0d`;
  if (value >= 3_600) return hours(value, value < many ? 1 : 0);
  return `${decimals(value / 60, 0)}\u00a0min`;
}
