// The numbers of a preview as rows and points.
import type { Figure, Step } from '@/api/analytics';
import type { By, Series, Sheet } from '@/api/reports';
import { addDays, daysBetween } from '@/components/dates';
import { type Pair, stepLabel } from '@/features/trends/points';

const timeSteps: Partial<Record<By, Step>> = { day: 'day', week: 'week', month: 'month' };
export const stepOfRows = (by: By): Step | undefined => timeSteps[by];

/** Which steps a line goes by, told from the first days of its points. */
export function stepOfPoints(days: string[]): Step {
  const gaps = days.slice(1).map((day, at) => daysBetween(days[at] ?? day, day));
  const longest = Math.max(0, ...gaps);
  if (longest <= 1) return 'day';
  return longest <= 7 ? 'week' : 'month';
}

/** A line as the chart of trends draws it. */
export function pairsOf(series: Series, period: { to: string }): Pair[] {
  const { categories, values, previous } = series;
  const by = stepOfPoints(categories);
  return categories.map((from, at) => {
    const next = categories[at + 1];
    const days = { from, to: next ? addDays(next, -1) : period.to };
    return {
      label: stepLabel(days, by),
      now: { ...days, value: values[at] ?? null },
      before: at in previous ? { ...days, value: previous[at] ?? null } : undefined,
    };
  });
}

/** What a row is called: people and jobs by name, stretches of time by their first day. */
export function rowLabel(name: string, by: By): string {
  const step = stepOfRows(by);
  return step ? stepLabel({ from: name, to: name }, step) : name;
}

/** The numbers that stand in rows, in the order of the report. */
export function columnsOf({ total, rows }: Pick<Sheet, 'total' | 'rows'>): Figure[] {
  const there = new Set(rows.flatMap(({ figures }) => figures.map(({ metric }) => metric)));
  return total.filter(({ metric }) => there.has(metric));
}

/** True where nothing happened: every number is zero, or there is none. */
export const isEmpty = ({ total }: Pick<Sheet, 'total'>): boolean =>
  total.every(({ value }) => !value);
