import type { BulkRefusal } from '@/api/types';

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

const wordsOf = ({ code, detail, errors }: BulkRefusal): string =>
  fixed[code] ?? ([...new Set(errors.map((error) => error.detail))].join(' ') || detail || code);

/** Only what still has to be filled in stands in the way, so the step is open to the candidate. */
export const lacksFields = ({ code, errors }: BulkRefusal): boolean =>
  code === 'missing_fields' ||
  (errors.length > 0 && errors.every(({ field }) => field.startsWith('/fields/')));
