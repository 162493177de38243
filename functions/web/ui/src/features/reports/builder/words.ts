import type { Layout, Subject } from '@/api/reports';
import { counted } from '@/components/words';
import { bys, type Draft, subjectKinds } from './layout';

const labelOf = (list: { value: string; label: string }[], value: string): string =>
  list.find((entry) => entry.value === value)?.label ?? value;

/** What a report is about. */
export const subjectWords = ({ about }: { about: Subject }): string =>
  labelOf(subjectKinds, about.kind);

/** The labels of what two versions of a saved report can differ in. */
export const labels = {
  title: 'Title',
  shared: 'Shared',
  about: 'About',
  metrics: 'Figures',
  by: 'Rows',
  charts: 'Charts',
  filters: 'Filters',
};

/** A saved report in a few words, to be compared with another version. */
export function inWords({ title, shared, layout }: Draft, name: (metric: string) => string) {
  const { metrics, charts, by, people, jobs } = layout;
  return {
    title,
    shared: shared ? 'yes' : 'no',
    about: subjectWords(layout),
    metrics: metrics.map(name).join(', '),
    by: `by ${labelOf(bys, by).toLowerCase()}${sortWords(layout, name)}`,
    charts: charts
      .map((chart) => ('metric' in chart ? `${chart.kind} of ${name(chart.metric)}` : chart.kind))
      .join(', ')
      .replaceAll('_', ' '),
    filters: [
      people.length > 0 && counted(people.length, 'person', 'people'),
      jobs.length > 0 && counted(jobs.length, 'job'),
    ]
      .filter(Boolean)
      .join(', '),
  };
}

function sortWords({ sort }: Pick<Layout, 'sort'>, name: (metric: string) => string): string {
  if (!sort) return '';
  return `, ${sort.descending ? 'highest' : 'lowest'} ${name(sort.metric)} first`;
}
