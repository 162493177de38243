// Whose turn it is and for how long, in words.
import type { CandidateSummary } from '@/api/types';
import type { Tone } from '@/app/theme';
import { day } from '@/components/dates';
import { counted } from '@/components/words';
import type { Directory } from '@/features/team/directory';

export function turnWords({ turn, owner }: CandidateSummary, { name }: Directory): string | null {
  switch (turn.who) {
    case 'owner':
      return name(turn.user ?? owner) ?? 'Owner';
    case 'interviewer':
      return (turn.user && name(turn.user)) ?? 'Interviewer';
    case 'candidate':
      return 'Candidate';
    default:
      return null;
  }
}

export interface Waiting {
  words: string;
  /** Null where it is not long. */
  tone: Tone | null;
}

/** How long somebody has been waited for. Long is said in words too, not by colour alone. */
export function waiting({ turn, status_since }: CandidateSummary, now = Date.now()): Waiting {
  const hours = Math.max(0, (now - Date.parse(status_since)) / 3_600_000);
  const days = Math.floor(hours / 24);
  const time =
    days >= 1
      ? counted(days, 'day')
      : hours >= 1
        ? counted(Math.floor(hours), 'hour')
        : 'under an hour';
  if (turn.who === 'nobody' || days < 7) return { words: time, tone: null };
  return days < 14
    ? { words: `${time}, long`, tone: 'amber' }
    : { words: `${time}, very long`, tone: 'red' };
}

/** What ends on a day: an offer, a time on hold. `today` is a day in the organisation's zone. */
export function untilWords({ status, until }: CandidateSummary, today: string): string | null {
  if (!until) return null;
  const over = until < today;
  if (status === 'offered') return `Offer ${over ? 'ended' : 'until'} ${day(until)}`;
  return over ? `Was on hold until ${day(until)}` : `Until ${day(until)}`;
}
