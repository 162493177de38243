// What the API refused of a layout, at its field. A refusal of the third number stays with that number when it is moved.
import { asProblem } from '@/api/problem';
import { sentence } from '@/components/words';
import { chartKey, type FullLayout } from './layout';

export interface Issues {
  /** By the name of the number. */
  metrics: Record<string, string>;
  /** By what tells charts apart. */
  charts: Record<string, string>;
  /** By the name of the field: "title", "about", "by", "sort", "metrics", "charts", "people", "jobs", "from", "to". */
  fields: Record<string, string>;
  /** What belongs to no field. */
  rest: string[];
}

const fields = [
  'about',
  'by',
  'sort',
  'metrics',
  'charts',
  'people',
  'jobs',
  'from',
  'to',
  'title',
];

/** The refusals of an answer to what was asked with this layout. */
export function issuesOf(error: unknown, layout: FullLayout): Issues {
  const issues: Issues = { metrics: {}, charts: {}, fields: {}, rest: [] };
  const refusals = error ? asProblem(error).fields : [];
  for (const { path, detail } of refusals) {
    const [name = '', index] = path.replace(/^layout\//, '').split('/');
    const text = sentence(detail);
    const metric = name === 'metrics' ? layout.metrics[Number(index)] : undefined;
    const chart = name === 'charts' ? layout.charts[Number(index)] : undefined;
    if (metric !== undefined) add(issues.metrics, metric, text);
    else if (chart !== undefined) add(issues.charts, chartKey(chart), text);
    else if (fields.includes(name)) add(issues.fields, name, text);
    else issues.rest.push(text);
  }
  return issues;
}

function add(to: Record<string, string>, key: string, text: string): void {
  if (!to[key]?.includes(text)) to[key] = to[key] ? `${to[key]} ${text}` : text;
}

/** Both, what was said last first. */
export const joined = (one: Issues, other: Issues): Issues => ({
  metrics: { ...other.metrics, ...one.metrics },
  charts: { ...other.charts, ...one.charts },
  fields: { ...other.fields, ...one.fields },
  rest: [...one.rest, ...other.rest],
});
