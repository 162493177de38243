// The form of a move, built from what the API says about its fields. Which fields there are, and when they are needed, is
// never decided here.
import type { Move } from '@/api/types';
import { addDays } from '@/components/dates';

export interface FormField {
  name: string;
  label: string;
  kind: string;
  min?: number;
  max?: number;
  maxLength?: number;
  choices: string[];
  /** First day that can be chosen, counted from today. */
  earliestInDays?: number;
  required: boolean;
  /** Needed as soon as another field has this value. */
  requiredWhen?: { field: string; equals: string };
}

export type Values = Record<string, string>;

type Described = Move['fields'][number];

/** Reads a field's description. Limits are taken where its kind has them; a kind that is new is a line of text. */
export function formField(described: Described): FormField {
  const d: Partial<Record<string, unknown>> = described;
  return {
    name: described.name,
    label: described.label,
    kind: described.kind,
    min: number(d.min),
    max: number(d.max),
    maxLength: number(d.max_length),
    choices: Array.isArray(d.choices) ? d.choices.map(String) : [],
    earliestInDays: number(d.earliest_in_days),
    required: described.requirement === 'required',
    requiredWhen:
      described.requirement === 'when'
        ? { field: described.field, equals: described.equals }
        : undefined,
  };
}

export const formFields = (move: Pick<Move, 'fields'>): FormField[] => move.fields.map(formField);

export const isNeeded = (field: FormField, values: Values): boolean =>
  field.required ||
  (field.requiredWhen !== undefined &&
    values[field.requiredWhen.field] === field.requiredWhen.equals);

/** The numbers to choose from, where a score has few enough. */
export function scores(field: FormField): number[] | null {
  const { min, max } = field;
  if (min === undefined || max === undefined || max - min > 9 || max < min) return null;
  return Array.from({ length: max - min + 1 }, (_, step) => min + step);
}

export const firstDay = (field: FormField, today: string): string | undefined =>
  field.earliestInDays === undefined ? undefined : addDays(today, field.earliestInDays);

/** What is missing, so that nobody has to wait for the server to say it. */
export function missing(fields: FormField[], values: Values): Record<string, string> {
  const found: Record<string, string> = {};
  for (const field of fields) {
    if (isNeeded(field, values) && !values[field.name]?.trim()) {
      found[field.name] = 'Needed for this step';
    }
  }
  return found;
}

/** The entries as the API takes them: scores are numbers, everything else is text; empty ones are left out. */
export function toApi(fields: FormField[], values: Values): Record<string, unknown> {
  const body: Record<string, unknown> = {};
  for (const field of fields) {
    const text = values[field.name]?.trim() ?? '';
    if (text === '') continue;
    const asNumber = field.kind === 'score' && /^-?\d+$/.test(text);
    body[field.name] = asNumber ? Number(text) : field.kind === 'money' ? plainAmount(text) : text;
  }
  return body;
}

/** "65,000.50", "65 000" → "65000.50", "65000". A comma before one or two last digits is a decimal comma. */
export function plainAmount(text: string): string {
  const bare = text.replace(/[\s'’]/g, '');
  const decimalComma = /^[\d.]*,\d{1,2}$/.test(bare);
  return decimalComma ? bare.replaceAll('.', '').replace(',', '.') : bare.replaceAll(',', '');
}

/** "/fields/offer_amount" names the field offer_amount of this form. */
export const fieldOfPath =
  (fields: FormField[]) =>
  (path: string): string | null => {
    const name = path.replace(/^fields\//, '');
    return fields.some((field) => field.name === name) ? name : null;
  };

const number = (value: unknown): number | undefined =>
  typeof value === 'number' ? value : undefined;
