// Which of two records stays, and whose facts it gets.
import type { Candidate, Fact } from '@/api/types';
import { facts } from '@/api/vocabulary';

export type Side = 0 | 1;
export const other = (side: Side): Side => (side === 0 ? 1 : 0);

/** Where the two say different things; only there is something to choose. */
export const differing = (pair: readonly [Candidate, Candidate]): Fact[] =>
  facts.filter((fact) => (pair[0][fact] ?? '') !== (pair[1][fact] ?? ''));

/** Whose value counts: what was chosen; else the one that stays, unless it has nothing there. */
export function sideOf(
  fact: Fact,
  pair: readonly [Candidate, Candidate],
  kept: Side,
  chosen: Partial<Record<Fact, Side>>,
): Side {
  return chosen[fact] ?? (pair[kept][fact] ? kept : other(kept));
}

/** The facts that come from the record that goes. */
export const taken = (
  pair: readonly [Candidate, Candidate],
  kept: Side,
  chosen: Partial<Record<Fact, Side>>,
): Fact[] => differing(pair).filter((fact) => sideOf(fact, pair, kept, chosen) !== kept);
