// Values of facts between the API and the fields they are corrected in.
import type { FactField, FactValue } from '@/api/resumes';
import { stretchWords } from '../words';

/** A value as it is typed: texts only, '' where nothing is known. */
export type Draft = Record<string, string>;

export interface DraftField {
  name: string;
  label: string;
  required: boolean;
  /** A month or a year; the end may be "present". */
  date?: 'from' | 'to';
}

const from: DraftField = { name: 'from', label: 'From', required: false, date: 'from' };
const to: DraftField = { name: 'to', label: 'To', required: false, date: 'to' };

/** The fields that a value of this kind has. A plain text has one, named "text". */
export function draftFields(field: FactField, label: string): DraftField[] {
  if (field === 'education')
    return [
      { name: 'institution', label: 'Institution', required: true },
      { name: 'degree', label: 'Degree', required: false },
      from,
      to,
    ];
  if (field === 'position')
    return [
      { name: 'title', label: 'Title', required: true },
      { name: 'company', label: 'Company', required: true },
      from,
      to,
    ];
  return [{ name: 'text', label, required: true }];
}

export const draftOf = (value: FactValue): Draft =>
  typeof value === 'string'
    ? { text: value }
    : Object.fromEntries(Object.entries(value).map(([name, part]) => [name, part ?? '']));

export function valueIn(field: FactField, draft: Draft): FactValue {
  const filled = (name: string) => (draft[name] ?? '').trim();
  const dates = { from: filled('from') || null, to: filled('to') || null };
  if (field === 'education')
    return { institution: filled('institution'), degree: filled('degree') || null, ...dates };
  if (field === 'position') return { company: filled('company'), title: filled('title'), ...dates };
  return filled('text');
}

const date = /^\d{4}(-\d{2})?$/;

/** What cannot even be asked for, by the name of its field. */
export function wrongIn(fields: readonly DraftField[], draft: Draft): Record<string, string> {
  const wrong: Record<string, string> = {};
  for (const { name, label, required, date: kind } of fields) {
    const typed = (draft[name] ?? '').trim();
    if (required && !typed) wrong[name] = `Enter the ${label.toLowerCase()}.`;
    if (kind && typed && !date.test(typed) && !(kind === 'to' && typed === 'present'))
      wrong[name] =
        kind === 'to'
          ? 'Write it as 2021-06 or 2021, or “present”.'
          : 'Write it as 2019-03 or 2019.';
  }
  return wrong;
}

/** A value in two lines: what it is, and what belongs to it. */
export function linesOf(value: FactValue): [string, string] {
  if (typeof value === 'string') return [value, ''];
  const when = stretchWords(value.from, value.to);
  if ('company' in value) return [`${value.title}, ${value.company}`, when];
  return [value.institution, [value.degree, when].filter(Boolean).join(' · ')];
}

export const wordsOf = (value: FactValue): string => linesOf(value).filter(Boolean).join(', ');

export const sameValue = (a: FactValue, b: FactValue): boolean =>
  JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));

const sorted = (value: FactValue) =>
  typeof value === 'string' ? value : Object.entries(value).sort(([a], [b]) => a.localeCompare(b));
