// Ids of the API as words for people. A new id reads well without a change here.
import type { Tone } from '@/app/theme';

const upper = new Set(['hr', 'pdf', 'csv', 'id', 'api', 'ip', 'url']);
const fixed: Record<string, string> = { linkedin: 'LinkedIn', xlsx: 'Excel', ok: 'Done' };

/** "technical_round" → "Technical round", "hr_round" → "HR round". */
export function humanise(id: string): string {
  const known = fixed[id];
  if (known) return known;
  const words = id.split(/[_\s]+/).map((word) => (upper.has(word) ? word.toUpperCase() : word));
  const text = words.join(' ').trim();
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** ["hr_round", "offered"] → "Possible next: HR round, Offered." */
export const nextSteps = (statuses: readonly string[]): string =>
  statuses.length > 0
    ? `Possible next: ${statuses.map(humanise).join(', ')}.`
    : 'There is no next step from there.';

const tonesById: Record<string, Tone> = {
  new: 'blue',
  screened: 'cyan',
  interviewed: 'violet',
  technical_round: 'violet',
  hr_round: 'violet',
  offered: 'amber',
  hired: 'green',
  rejected: 'red',
  on_hold: 'neutral',
  open: 'green',
  closed: 'neutral',
  active: 'green',
  deactivated: 'neutral',
  ok: 'green',
  denied: 'amber',
  failed: 'red',
  queued: 'neutral',
  cancelled: 'neutral',
  running: 'blue',
  done: 'green',
};

export const toneOf = (id: string): Tone => tonesById[id] ?? 'neutral';

/** "must not be empty" → "Must not be empty." */
export const sentence = (text: string): string =>
  `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?…]$/.test(text) ? '' : '.'}`;

/** "1 candidate", "2 candidates". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

export const initials = (name: string): string => {
  const words = name.trim().split(/\s+/);
  const first = [...(words[0] ?? '')][0] ?? '?';
  const last = words.length > 1 ? ([...(words.at(-1) ?? '')][0] ?? '') : '';
  return (first + last).toUpperCase();
};
