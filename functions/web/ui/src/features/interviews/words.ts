// What the API says about interviews, as words, icons and tones for people.
import type { Conflict, Interview, InterviewKind, InterviewMail } from '@/api/types';
import type { Tone } from '@/app/theme';
import type { IconName } from '@/components/Icon';
import { counted, humanise } from '@/components/words';

export const kindWords = (kind: string): string =>
  ({ phone: 'Phone', video: 'Video', in_person: 'In person' })[kind] ?? humanise(kind);

const kindIcons: Record<InterviewKind, IconName> = {
  phone: 'phone',
  video: 'video',
  in_person: 'place',
};
const kindTones: Record<InterviewKind, Tone> = {
  phone: 'cyan',
  video: 'violet',
  in_person: 'amber',
};
const ended: Record<string, { icon: IconName; tone: Tone }> = {
  completed: { icon: 'check', tone: 'green' },
  cancelled: { icon: 'cross', tone: 'neutral' },
  no_show: { icon: 'away', tone: 'red' },
};

/** How an interview looks: planned ones by how people meet, the others by how they ended. */
export const look = ({ kind, status }: Pick<Interview, 'kind' | 'status'>) =>
  ended[status] ?? { icon: kindIcons[kind], tone: kindTones[kind] };

export const statusWords = (status: string): string =>
  status === 'no_show' ? 'Did not come' : status === 'scheduled' ? 'Planned' : humanise(status);

export const statusTone = (status: string): Tone => ended[status]?.tone ?? 'blue';

export const recommendationWords = (id: string): string =>
  ({ strong_no: 'Certainly not', no: 'Rather not', yes: 'Rather yes', strong_yes: 'Certainly' })[
    id
  ] ?? humanise(id);

export const recommendationTone = (id: string): Tone =>
  id.startsWith('strong') ? (id.endsWith('no') ? 'red' : 'green') : id === 'no' ? 'amber' : 'cyan';

const mailKinds: Record<string, string> = {
  invite: 'Invitation',
  change: 'Change',
  cancel: 'Cancellation',
  remind: 'Reminder',
  ask_feedback: 'Question for feedback',
  answered: 'Answer of the candidate',
};
export const mailKind = (kind: InterviewMail['kind']): string =>
  kind ? (mailKinds[kind] ?? humanise(kind)) : 'Mail';

interface MailState {
  words: string;
  tone: Tone;
  explained?: string;
}
const mailStates: Record<string, MailState> = {
  queued: { words: 'On its way', tone: 'neutral' },
  claimed: { words: 'Being sent', tone: 'neutral' },
  sent: { words: 'Sent', tone: 'green' },
  unknown: {
    words: 'Nobody knows',
    tone: 'amber',
    explained:
      'Sending was cut short, so it may or may not have arrived. It is not sent again by itself: a second one would confuse more than it helps. Please ask the person.',
  },
  refused: {
    words: 'Refused',
    tone: 'red',
    explained: 'The mail service did not take it. Check the address.',
  },
  suppressed: {
    words: 'Not sent',
    tone: 'red',
    explained:
      'Mails to this address came back or were reported as spam, so no more are sent to it. Use another address or the phone.',
  },
  stale: {
    words: 'Not needed any more',
    tone: 'neutral',
    explained: 'The interview was changed or cancelled before it went out.',
  },
};
export const mailState = (state: string): MailState =>
  mailStates[state] ?? { words: humanise(state), tone: 'neutral' };

/** 1440 → "1 day before", 90 → "1 h 30 min before". */
export function before(minutes: number): string {
  return `${lasting(minutes)} before`;
}

/** 1440 → "1 day", 90 → "1 h 30 min". */
export function lasting(minutes: number): string {
  if (minutes >= 1440 && minutes % 1440 === 0) return counted(minutes / 1440, 'day');
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}

/** All reasons in a row, as the API says them. */
export const reasons = (conflicts: Pick<Conflict, 'detail'>[]): string =>
  [...new Set(conflicts.map((conflict) => conflict.detail))].join(' ');
