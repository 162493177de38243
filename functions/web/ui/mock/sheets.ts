// The numbers of a report in the stand-in, from the same small world as those of analytics.
import type { Chart, Drawn, Layout, Row, Series, Sheet } from '../src/api/reports.ts';
import { jobs, order } from './data.ts';
import { empty, funnel, span } from './funnel.ts';
import { previousOf } from './leaderboard.ts';
import {
  actionsIn,
  days,
  figureOf,
  metrics,
  noise,
  optedOut,
  type Scope,
  stepsOf,
  team,
  valueFor,
} from './metrics.ts';

type Range = [string, string];

export function sheetOf(layout: Layout, from: string, to: string): Sheet {
  const now: Range = [from, to];
  const before = previousOf(from, to);
  const scope = scopeOf(layout);
  const rows = sorted(layout, rowsOf(layout, now, before));
  return {
    period: span(now),
    previous: span(before),
    by: layout.by,
    total: layout.metrics.map((id) => {
      const figure = figureOf(id, now, before, scope);
      return empty() ? { ...figure, value: 0, previous: 0 } : figure;
    }),
    rows: empty() ? [] : rows,
    charts: (layout.charts ?? []).map((chart) => drawn(chart, layout, rows, now, before)),
  };
}

const scopeOf = ({ about }: Layout): Scope => {
  if (about.kind === 'person') return { user: about.user };
  return about.kind === 'job' ? { job: about.job } : {};
};

function rowsOf(layout: Layout, now: Range, before: Range): Row[] {
  const cells = (range: Range, scope: Scope, previous: Range | null) =>
    layout.metrics.map((metric) => ({
      metric,
      value: valueFor(metric, ...range, scope),
      previous: previous && valueFor(metric, ...previous, scope),
      too_few: false,
    }));
  switch (layout.by) {
    case 'person':
      return team
        .filter(({ id }) => !layout.people?.length || layout.people.includes(id))
        .map(({ id, name }) => ({
          key: id,
          name,
          state: id === optedOut ? 'opted_out' : 'shown',
          figures: id === optedOut ? [] : cells(now, { user: id }, before),
        }));
    case 'job':
      return jobs
        .filter(({ id }) => !layout.jobs?.length || layout.jobs.includes(id))
        .map(({ id, title }) => ({
          key: id,
          name: title,
          state: 'shown',
          figures: cells(now, { job: id }, before),
        }));
    default:
      return stepsOf(...now, layout.by).map((part) => ({
        key: part[0],
        name: part[0],
        state: 'shown',
        figures: cells(part, scopeOf(layout), null),
      }));
  }
}

const valueIn = (row: Row, metric: string) =>
  row.figures.find((cell) => cell.metric === metric)?.value ?? null;

function sorted({ by, sort }: Layout, rows: Row[]): Row[] {
  const named = ['person', 'job'].includes(by)
    ? [...rows].sort((a, b) => a.name.localeCompare(b.name))
    : rows;
  if (!sort) return named;
  const sign = sort.descending ? -1 : 1;
  return named.sort((a, b) => {
    const [one, other] = [valueIn(a, sort.metric), valueIn(b, sort.metric)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return sign * (one - other);
  });
}

function drawn(chart: Chart, layout: Layout, rows: Row[], now: Range, before: Range): Drawn {
  switch (chart.kind) {
    case 'bars':
      return { kind: 'bars', ...bars(chart.metric, layout, rows) };
    case 'lines':
      return { kind: 'lines', ...lines(chart.metric, layout, now, before) };
    case 'heat_map':
      return { kind: 'heat_map', cells: heat(layout, now) };
    case 'funnel':
      return {
        kind: 'funnel',
        stages: funnel({ from: now[0], to: now[1] })
          .stages.slice(0, 7)
          .map(({ status, entered, previous_entered }) => ({
            status,
            entered,
            previous: previous_entered,
          })),
      };
    case 'pipeline_now':
      return {
        kind: 'pipeline_now',
        statuses: order.map((status, place) => ({
          status,
          candidates: empty() ? 0 : Math.round(40 / (1 + place) + 9 * noise('now', status)),
        })),
      };
  }
}

const head = (metric: string): Pick<Series, 'metric' | 'name' | 'unit'> => {
  const known = metrics.find(({ id }) => id === metric);
  return { metric, name: known?.name ?? metric, unit: known?.unit ?? 'count' };
};

function bars(metric: string, { by }: Layout, rows: Row[]): Series {
  const shown = rows.filter(({ state }) => state === 'shown');
  const previous = shown.map(
    (row) => row.figures.find((cell) => cell.metric === metric)?.previous ?? null,
  );
  return {
    ...head(metric),
    categories: shown.map(({ name }) => name),
    values: shown.map((row) => valueIn(row, metric)),
    previous: ['person', 'job'].includes(by) ? previous : [],
  };
}

function lines(metric: string, layout: Layout, now: Range, before: Range): Series {
  const { by } = layout;
  const step = by === 'person' || by === 'job' ? 'day' : by;
  const values = (range: Range) =>
    stepsOf(...range, step).map((part) => valueFor(metric, ...part, scopeOf(layout)));
  const categories = stepsOf(...now, step).map(([from]) => from);
  return {
    ...head(metric),
    categories,
    values: values(now),
    previous: values(before).slice(0, categories.length),
  };
}

function heat(layout: Layout, range: Range): number[][] {
  const { user } = scopeOf(layout);
  const who = user ? [user] : team.map(({ id }) => id).filter((id) => id !== optedOut);
  const cells = Array.from({ length: 7 }, () => new Array<number>(24).fill(0));
  for (const day of empty() ? [] : days(...range)) {
    const row = cells[(new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7] ?? [];
    for (let hour = 0; hour < 24; hour += 1)
      row[hour] = (row[hour] ?? 0) + who.reduce((sum, id) => sum + actionsIn(id, day, hour), 0);
  }
  return cells;
}
