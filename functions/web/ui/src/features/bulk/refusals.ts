import type { BulkRefusal } from '@/api/types';
import { nextSteps } from '@/components/words';

export interface Reason {
  words: string;
  people: BulkRefusal[];
}

/** Those who are not moved, by reason, the most frequent first. */
export function byReason(refused: BulkRefusal[]): Reason[] {
  const groups = new Map<string, BulkRefusal[]>();
  for (const one of refused) {
    const words = wordsOf(one);
    groups.set(words, [...(groups.get(words) ?? []), one]);
  }
  return [...groups]
    .map(([words, people]) => ({ words, people }))
    .sort((a, b) => b.people.length - a.people.length);
}

const fixed: Record<string, string> = {
  not_found: 'Doesn’t exist any more, or belongs to a job you aren’t part of.',
  version_conflict: 'Somebody else changed the candidate meanwhile.',
};

/** Why one of many is not moved, or not taken back. */
export function wordsOf({ code, detail, errors, allowed }: BulkRefusal): string {
  if (code === 'transition_refused') return `Not from where they stand. ${nextSteps(allowed)}`;
  const issues = [...new Set(errors.map((error) => error.detail))].join(' ');
  return fixed[code] ?? (issues || detail || code);
}

/** The step is open to the candidate; what was filled in for it is not right yet. */
export const aboutFields = ({ errors }: BulkRefusal): boolean =>
  errors.length > 0 && errors.every(({ field }) => field.startsWith('/fields/'));

/** Only what still has to be filled in stands in the way. */
export const lacksFields = (one: BulkRefusal): boolean =>
  one.code === 'missing_fields' || aboutFields(one);
