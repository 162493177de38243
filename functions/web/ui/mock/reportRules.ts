// What the stand-in refuses of a layout: the same fields, codes and words as the API's for what the builder can ask for.
import type { Layout } from '../src/api/reports.ts';
import type { components } from '../src/api/schema.gen.ts';
import { metrics } from './metrics.ts';

type Issue = components['schemas']['Issue'];
type Refusal = [code: string, detail: string];

const aboutPipelines = 'is about pipelines and names nobody: it cannot';

/** Why a number cannot stand in such a report. */
function metricRefusal({ about, by }: Layout, id: string): Refusal | null {
  const of = metrics.find((one) => one.id === id)?.about;
  if (!of) return ['unknown', 'is no number of the catalogue'];
  if (about.kind === 'person' && of === 'pipeline')
    return ['not_of_person', `${aboutPipelines} stand in a report of one person`];
  if (about.kind === 'job' && of === 'people')
    return ['not_of_job', 'is about people: it cannot stand in a report of one job'];
  if (by === 'person' && of === 'pipeline')
    return ['not_by_person', `${aboutPipelines} go by person`];
  if (by === 'job' && of === 'people')
    return ['not_by_job', 'is about people: it cannot go by job'];
  return null;
}

/** Why a chart cannot. */
function chartRefusal({ about, by }: Layout, kind: string): Refusal | null {
  if (kind === 'heat_map' && (about.kind === 'job' || by === 'job'))
    return ['not_by_job', 'is about people: it cannot stand in a report about jobs'];
  if ((kind === 'funnel' || kind === 'pipeline_now') && about.kind === 'person')
    return ['not_of_person', 'is about pipelines: it cannot stand in a report of one person'];
  if (kind === 'funnel' && by === 'person')
    return ['not_by_person', 'is about pipelines: it cannot stand in a report by person'];
  return null;
}

export function refusalsOf(layout: Layout, at: string): Issue[] {
  const issues: Issue[] = [];
  const refuse = (field: string, [code, detail]: Refusal) =>
    issues.push({ field: `${at}${field}`, code, detail });
  const { about, by, sort, charts = [], people = [], jobs = [] } = layout;
  const missing: Refusal = ['not_in_report', 'must be one of the report’s numbers'];
  if (layout.metrics.length === 0)
    refuse('/metrics', ['required', 'must name at least one number']);
  layout.metrics.forEach((id, place) => {
    const refusal = metricRefusal(layout, id);
    if (refusal) refuse(`/metrics/${place}`, refusal);
  });
  if (about.kind === 'person' && (by === 'person' || by === 'job'))
    refuse('/by', ['not_over_time', 'must be day, week or month in a report of one person']);
  if (about.kind === 'job' && by === 'person')
    refuse('/by', ['not_by_person', 'must be job, day, week or month in a report of a job']);
  if (sort && !layout.metrics.includes(sort.metric)) refuse('/sort/metric', missing);
  const seen = new Set<string>();
  charts.forEach((chart, place) => {
    if (seen.has(JSON.stringify(chart)))
      refuse(`/charts/${place}`, ['repeated', 'stands there twice']);
    seen.add(JSON.stringify(chart));
    if ('metric' in chart && !layout.metrics.includes(chart.metric))
      refuse(`/charts/${place}/metric`, missing);
    const refusal = chartRefusal(layout, chart.kind);
    if (refusal) refuse(`/charts/${place}`, refusal);
  });
  const tells = (of: string, kinds: string[]) =>
    layout.metrics.some((id) => metrics.find((one) => one.id === id)?.about === of) ||
    charts.some(({ kind }) => kinds.includes(kind));
  if (people.length > 0 && (about.kind === 'person' || !tells('people', ['heat_map'])))
    refuse('/people', [
      'not_used',
      'narrows nothing: no number of the report is about several people',
    ]);
  if (jobs.length > 0 && (about.kind === 'job' || !tells('pipeline', ['funnel', 'pipeline_now'])))
    refuse('/jobs', ['not_used', 'narrows nothing: no number of the report is about several jobs']);
  return issues;
}
