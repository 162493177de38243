// Figures of a job's pipeline.
import type { JobPipeline, Status } from '@/api/types';

type Column = JobPipeline['columns'][number];

/** Not steps on the way to a hire: nobody passes through them. */
const aside: Status[] = ['rejected', 'on_hold'];
/** Whoever is here waits for no answer any more. */
const decided: Status[] = ['hired', 'rejected'];

/** The share of those from the status before that got on to this one; null where there is none that makes sense. */
export function passed(columns: Column[], index: number): number | null {
  const here = columns[index];
  const before = columns[index - 1];
  if (!here || !before || aside.includes(here.status) || aside.includes(before.status)) return null;
  if (before.entered === 0 || here.entered > before.entered) return null;
  return here.entered / before.entered;
}

export const percent = (share: number | null): string =>
  share === null ? '–' : `${Math.round(share * 100)} %`;

/** How many still wait for a decision. */
export const undecided = (columns: Column[]): number =>
  columns
    .filter(({ status }) => !decided.includes(status))
    .reduce((sum, { count }) => sum + count, 0);

export const isUndecided = (status: Status): boolean => !decided.includes(status);
