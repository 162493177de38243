// What stands in a report while it is put together. What can be made is for the API to say; here things are only moved.
import type { MetricOut } from '@/api/analytics';
import { reportTitle } from '@/api/limits.gen';
import type { By, Chart, Definition, Layout, Subject } from '@/api/reports';

/** A layout in which nothing is left to the API's own choice. */
export type FullLayout = Required<Layout>;

export interface Draft {
  title: string;
  shared: boolean;
  layout: FullLayout;
}

export const full = (layout: Layout): FullLayout => ({
  about: layout.about,
  metrics: layout.metrics,
  by: layout.by,
  sort: layout.sort ?? null,
  charts: layout.charts ?? [],
  people: layout.people ?? [],
  jobs: layout.jobs ?? [],
});

export const draftOf = ({ title, shared, layout }: Definition): Draft => ({
  title,
  shared,
  layout: full(layout),
});

/** Whether two things say the same, in whichever order their entries stand. */
export const same = (one: unknown, other: unknown): boolean => words(one) === words(other);
const words = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

/** The list with one entry at another place. A place outside the list is no place. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const next = [...list];
  if (to < 0 || to >= list.length) return next;
  next.splice(to, 0, ...next.splice(from, 1));
  return next;
}

/** Whether a number is about what a report is about, and can stand in its rows: what it is about says so. */
export function fits({ about }: Pick<MetricOut, 'about'>, layout: FullLayout): boolean {
  const only = [aboutOf[layout.about.kind], rowsOf[layout.by]].filter(Boolean);
  return only.every((one) => one === about);
}

type About = MetricOut['about'];
const aboutOf: { [K in Subject['kind']]?: About } = { person: 'people', job: 'pipeline' };
const rowsOf: { [K in By]?: About } = { person: 'people', job: 'pipeline' };

/** What tells charts of a report apart. */
export const chartKey = (chart: Chart): string =>
  'metric' in chart ? `${chart.kind}:${chart.metric}` : chart.kind;

export const chartKinds = [
  { value: 'bars', label: 'Bars' },
  { value: 'lines', label: 'Line over time' },
  { value: 'heat_map', label: 'Heat map of the week' },
  { value: 'funnel', label: 'Funnel' },
  { value: 'pipeline_now', label: 'Pipeline now' },
] as const satisfies { value: Chart['kind']; label: string }[];

/** A chart of another kind, of the same number where it draws one. */
export function chartOf(kind: Chart['kind'], metric: string): Chart {
  return kind === 'bars' || kind === 'lines' ? { kind, metric } : { kind };
}

/** The first chart that is not there yet, or null where each is. */
export function anotherChart({ metrics, charts }: FullLayout): Chart | null {
  const taken = new Set(charts.map(chartKey));
  const possible: Chart[] = [
    ...metrics.map((metric): Chart => ({ kind: 'bars', metric })),
    ...metrics.map((metric): Chart => ({ kind: 'lines', metric })),
  ];
  return possible.find((chart) => !taken.has(chartKey(chart))) ?? null;
}

export const bys: { value: By; label: string }[] = [
  { value: 'person', label: 'Person' },
  { value: 'job', label: 'Job' },
  { value: 'day', label: 'Day' },
  { value: 'week', label: 'Week' },
  { value: 'month', label: 'Month' },
];

export const subjectKinds: { value: Subject['kind']; label: string }[] = [
  { value: 'team', label: 'The team' },
  { value: 'pipeline', label: 'All pipelines' },
  { value: 'interviews', label: 'Interviews' },
  { value: 'data_care', label: 'Care for data' },
  { value: 'person', label: 'One person' },
  { value: 'job', label: 'One job' },
];

/** What a report is about after another kind was chosen; null where there is nobody and nothing to name. */
export function subjectOf(
  kind: Subject['kind'],
  named: { user: string | undefined; job: string | undefined },
): Subject | null {
  if (kind === 'person') return named.user ? { kind, user: named.user } : null;
  if (kind === 'job') return named.job ? { kind, job: named.job } : null;
  return { kind };
}

/** A title for a copy, as long as titles may be. */
export const copyTitle = (title: string): string =>
  [...`Copy of ${title}`].slice(0, reportTitle).join('');
