// What a person decided about the facts that were found, and what becomes of it.
import {
  type FactField,
  type FactValue,
  type Finding,
  factFields,
  type ReviewIn,
} from '@/api/resumes';
import { needsLook } from '../words';
import { sameValue } from './values';

export type Decision = 'open' | 'accepted' | 'corrected' | 'rejected' | 'added';

/** One fact on the page, found or added by hand. */
export interface Row {
  key: string;
  field: FactField;
  value: FactValue;
  decision: Decision;
  /** None: added by hand. */
  finding: Finding | null;
}

export interface Review {
  rows: Row[];
  /** Keys of those added by hand are counted, so that none comes twice. */
  serial: number;
}

export type Step =
  | { kind: 'accept' | 'reject' | 'reopen'; key: string }
  | { kind: 'correct'; key: string; value: FactValue }
  | { kind: 'add'; field: FactField; value: FactValue }
  | { kind: 'accept_sure' }
  | { kind: 'begin'; review: Review };

/** In the order of the fields; within one, those that need a look come first. */
export function rowsOf(findings: readonly Finding[]): Row[] {
  return findings
    .map(
      (finding): Row => ({
        key: `found-${finding.id}`,
        field: finding.field,
        value: finding.value,
        decision: 'open',
        finding,
      }),
    )
    .sort((a, b) => place(a) - place(b));
}

const place = ({ field, finding }: Row): number =>
  factFields.indexOf(field) * 2 + (finding && needsLook(finding.confidence) ? 0 : 1);

export const begin = (findings: readonly Finding[]): Review => ({
  rows: rowsOf(findings),
  serial: 0,
});

export function step(review: Review, taken: Step): Review {
  const change = (key: string, part: (row: Row) => Partial<Row>): Review => ({
    ...review,
    rows: review.rows.map((row) => (row.key === key ? { ...row, ...part(row) } : row)),
  });
  switch (taken.kind) {
    case 'begin':
      return taken.review;
    case 'add': {
      const { field, value } = taken;
      const row: Row = {
        key: `added-${review.serial}`,
        field,
        value,
        decision: 'added',
        finding: null,
      };
      return {
        serial: review.serial + 1,
        rows: [...review.rows, row].sort((a, b) => fieldPlace(a) - fieldPlace(b)),
      };
    }
    case 'accept':
      return change(taken.key, accepted);
    case 'reopen':
      return change(taken.key, ({ finding }) =>
        finding ? { decision: 'open', value: finding.value } : {},
      );
    case 'reject':
      return rejected(review, taken.key);
    case 'correct':
      return change(taken.key, ({ finding }) => ({
        value: taken.value,
        decision: !finding
          ? 'added'
          : sameValue(taken.value, finding.value)
            ? 'accepted'
            : 'corrected',
      }));
    case 'accept_sure':
      return {
        ...review,
        rows: review.rows.map((row) =>
          isOpen(row) && isSure(row) ? { ...row, ...accepted(row) } : row,
        ),
      };
  }
}

const fieldPlace = ({ field }: Row): number => factFields.indexOf(field);
export const isOpen = ({ decision }: Row): boolean => decision === 'open';
export const isSure = ({ finding }: Row): boolean =>
  finding !== null && !needsLook(finding.confidence);

const accepted = ({ decision, finding }: Row): Partial<Row> =>
  finding && decision !== 'corrected' ? { decision: 'accepted', value: finding.value } : {};

/** What was added by hand goes away altogether; what was found stays, marked. */
function rejected(review: Review, key: string): Review {
  return {
    ...review,
    rows: review.rows.flatMap((row) => {
      if (row.key !== key) return [row];
      return row.finding
        ? [{ ...row, decision: 'rejected' as const, value: row.finding.value }]
        : [];
    }),
  };
}

/** What is taken over, in the order of the page; `keys` says which row each fact of the body came from. */
export function factsOf(review: Review): { facts: ReviewIn['facts']; keys: string[] } {
  const taken = review.rows.filter(
    ({ decision }) => decision !== 'rejected' && decision !== 'open',
  );
  return {
    facts: taken.map(({ finding, field, value }) => ({
      finding: finding?.id ?? null,
      field,
      value,
    })),
    keys: taken.map(({ key }) => key),
  };
}

export function counts(review: Review): Record<Decision, number> {
  const count = { open: 0, accepted: 0, corrected: 0, rejected: 0, added: 0 };
  for (const { decision } of review.rows) count[decision] += 1;
  return count;
}

export const isTouched = (review: Review): boolean => review.rows.some((row) => !isOpen(row));

/** Where the next decision is wanted: after this row, else from the top; null where all is decided. */
export function nextOpen(rows: readonly Row[], key: string | null): string | null {
  const at = rows.findIndex((row) => row.key === key);
  const later = [...rows.slice(at + 1), ...rows.slice(0, at + 1)];
  return later.find(isOpen)?.key ?? null;
}

const single: readonly FactField[] = ['name', 'mail', 'phone', 'location'];

/** Which fields another fact can be added to: lists always, the others while they have none. */
export const addable = (review: Review): FactField[] =>
  factFields.filter(
    (field) =>
      !single.includes(field) ||
      !review.rows.some((row) => row.field === field && row.decision !== 'rejected'),
  );

/** The resume was read anew meanwhile: what was decided stays where the same fact was found again. */
export function carryOver(review: Review, findings: readonly Finding[]): Review {
  const left = [...review.rows];
  const rows = rowsOf(findings).map((row): Row => {
    const at = left.findIndex(
      ({ field, finding }) => finding && field === row.field && sameValue(finding.value, row.value),
    );
    if (at < 0) return row;
    const [before] = left.splice(at, 1) as [Row];
    return { ...row, decision: before.decision, value: before.value };
  });
  let { serial } = review;
  const typed = left
    .filter(({ decision }) => decision === 'corrected' || decision === 'added')
    .map((row): Row => {
      if (!row.finding) return row;
      serial += 1;
      return { ...row, key: `added-${serial - 1}`, decision: 'added', finding: null };
    });
  return { serial, rows: [...rows, ...typed].sort((a, b) => fieldPlace(a) - fieldPlace(b)) };
}

export const sameFindings = (a: readonly Finding[], b: readonly Finding[]): boolean =>
  JSON.stringify(a) === JSON.stringify(b);
