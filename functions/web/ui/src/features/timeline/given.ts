import { day } from '@/components/dates';
import { humanise } from '@/components/words';
import type { Directory } from '@/features/team/directory';

/** What was filled in at a step, for people: an amount with its currency, names for ids, dates as dates. */
export function givenFacts(
  fields: Record<string, unknown>,
  directory: Pick<Directory, 'name'>,
): [string, string][] {
  const { offer_currency: currency, ...others } = fields;
  const alone = others.offer_amount === undefined && currency !== undefined;
  return Object.entries(alone ? fields : others).map(([name, value]) => [
    humanise(name.replace(/_id$/, '')),
    name === 'offer_amount'
      ? [amount(String(value)), currency].filter(Boolean).join(' ')
      : given(name, value, directory),
  ]);
}

function given(name: string, value: unknown, directory: Pick<Directory, 'name'>): string {
  const text = String(value);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return day(text);
  // Only where a word was chosen from a list: what somebody typed stays as it was typed.
  if (/_reason$/.test(name) && /^[a-z]+(_[a-z]+)*$/.test(text)) return humanise(text);
  return directory.name(text) ?? text;
}

/** "65000.50" → "65,000.50" */
const amount = (text: string): string =>
  /^\d+(\.\d+)?$/.test(text) ? text.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',') : text;
