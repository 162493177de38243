// What the columns of a file become: between the form and the API.

import type { Import, ImportColumn, ImportField, ImportPlan, Language, Source } from '@/api/types';

/** The form: texts only, nothing chosen is ''. */
export interface PlanEntries {
  mapping: string[];
  job: string;
  source: string;
  owner: string;
  language: string;
  duplicates: ImportPlan['duplicates'];
}

/** The last plan that was checked, or what the headings suggest; each field once. */
export function entriesOf({ plan, columns }: Pick<Import, 'plan' | 'columns'>): PlanEntries {
  const suggested = columns.map(({ suggested }) => suggested);
  const mapping =
    plan?.mapping ?? suggested.map((id, at) => (suggested.indexOf(id) === at ? id : null));
  return {
    mapping: columns.map((_, at) => mapping[at] ?? ''),
    job: plan?.job ?? '',
    source: plan?.source ?? 'other',
    owner: plan?.owner ?? '',
    language: plan?.language ?? 'en',
    duplicates: plan?.duplicates ?? 'skip',
  };
}

export const planOf = (entries: PlanEntries): ImportPlan => ({
  mapping: entries.mapping.map((id) => (id || null) as ImportField | null),
  job: entries.job || null,
  source: entries.source as Source,
  owner: entries.owner || null,
  language: entries.language as Language,
  duplicates: entries.duplicates,
});

/** Which column holds a field: its place, or -1. */
export const columnOf = (
  mapping: readonly (string | null)[],
  field: string | null | undefined,
): number => (field ? mapping.indexOf(field) : -1);

/** A refusal's path as the name of a field of the form: "mapping/3" → "mapping.3", "mapping" → "mapping". */
export function nameOf(path: string): string | null {
  const [first, second] = path.split('/');
  if (first === 'mapping') return second === undefined ? 'mapping' : `mapping.${second}`;
  return ['job', 'source', 'owner', 'language', 'duplicates'].includes(first ?? '')
    ? (first as string)
    : null;
}

/** UTF-8 read as something else ("MÃ¼ller"), and signs that could not be read at all. */
const broken = /\uFFFD|[ÃÂ][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€/;

/** The first text of a file whose letters look wrong. */
export const oddLetters = (columns: ImportColumn[]): string | null =>
  columns.flatMap(({ title, samples }) => [title, ...samples]).find((text) => broken.test(text)) ??
  null;

/** How many candidates the import would add. */
export const wouldAdd = ({ found, plan }: Pick<Import, 'found' | 'plan'>): number =>
  (found?.fine ?? 0) + (plan?.duplicates === 'add' ? (found?.duplicate ?? 0) : 0);
