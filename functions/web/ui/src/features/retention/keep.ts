// How long the data of a candidate are kept, in words.
import type { Tone } from '@/app/theme';
import { daysBetween } from '@/components/dates';
import { counted } from '@/components/words';

/** From how many days on somebody should decide. */
const soon = 14;

/** A mark where the time is over or nearly; null where there is time. */
export function keepMark(
  keepUntil: string | null | undefined,
  today: string,
): { tone: Tone; words: string } | null {
  if (!keepUntil) return null;
  const left = daysBetween(today, keepUntil);
  if (left < 0) return { tone: 'red', words: 'Time is over' };
  if (left > soon) return null;
  return { tone: 'amber', words: left === 0 ? 'Last day' : `${counted(left, 'day')} left` };
}
