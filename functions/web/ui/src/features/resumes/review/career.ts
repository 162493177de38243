// Where the bars of a career stand.
import type { Stay } from '@/api/resumes';

/** Months since year 0; a year alone begins in January, or ends in December. */
export function monthOf(date: string, end = false): number {
  const [year, month] = date.split('-').map(Number);
  return (year ?? 0) * 12 + (month ? month - 1 : end ? 11 : 0);
}

/** Where nothing says until when, the beginning is all there is. */
const endOf = (stay: Stay, now: number): number =>
  stay.ongoing ? now : monthOf(stay.to ?? stay.from, true);

export interface Span {
  first: number;
  last: number;
  now: number;
}

export function spanOf(stays: readonly Stay[], today = new Date()): Span {
  const now = today.getUTCFullYear() * 12 + today.getUTCMonth();
  return {
    first: Math.min(...stays.map((stay) => monthOf(stay.from))),
    last: Math.max(...stays.map((stay) => endOf(stay, now))),
    now,
  };
}

/** In percent of the whole. A stay fills its last month. */
export function barOf(stay: Stay, { first, last, now }: Span): { start: number; width: number } {
  const all = last - first + 1;
  const from = monthOf(stay.from);
  return {
    start: ((from - first) / all) * 100,
    width: Math.max(1.5, ((endOf(stay, now) - from + 1) / all) * 100),
  };
}
