import type { Board, CandidateSummary } from '@/api/types';

/** The first cards of all columns. They are newer than what is further down. */
export const firstCards = ({ columns }: Board): ReadonlySet<string> =>
  new Set(columns.flatMap(({ items }) => items.map(({ id }) => id)));

/**
 * The cards further down in a column. Those pages were loaded at another time: who is among the first cards by now, in this
 * column or in another one, is left out, so that nobody stands on the board twice.
 */
export function deeper(lines: CandidateSummary[], first: ReadonlySet<string>): CandidateSummary[] {
  const seen = new Set(first);
  return lines.filter(({ id }) => !seen.has(id) && seen.add(id));
}
