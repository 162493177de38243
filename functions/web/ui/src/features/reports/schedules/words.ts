// Schedules in words: when, about which days, and why one is off.
import { counted } from '@/components/words';
import { timeOfDay, weekdayOf } from '@/features/interviews/zones';
import type { LastResult, OffBecause, Rhythm, Subject, Timing } from './types';

export const weekdays = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
];

/** 1 → "1st", 12 → "12th", 22 → "22nd". */
export function ordinal(number: number): string {
  const teens = number % 100 >= 11 && number % 100 <= 13;
  const ending = teens ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return `${number}${ending}`;
}

/** "Every Monday", "On the 1st of each month". */
export function rhythmInWords(days: Rhythm): string {
  switch (days.on) {
    case 'daily':
      return 'Every day';
    case 'weekdays':
      return 'Monday to Friday';
    case 'weekly':
      return `Every ${weekdays[days.weekday - 1] ?? 'week'}`;
    case 'monthly':
      return `On the ${ordinal(days.day)} of each month`;
    case 'month_end':
      return 'On the last day of each month';
  }
}

export const zoneInWords = (zone: string): string => zone.replaceAll('_', ' ');

/** "Every Monday at 07:30, Europe/Berlin" */
export const timingInWords = ({ days, at, zone }: Timing): string =>
  `${rhythmInWords(days)} at ${at}, ${zoneInWords(zone)}`;

/** "Mon, 30 Nov 2026, 07:30", on the clock of the schedule. */
export const dueInWords = (due: string, zone: string): string =>
  `${weekdayOf(due, zone)}, ${timeOfDay(due, zone)}`;

/** Which days a report of that rhythm is about. */
export function daysInWords({ on }: Pick<Rhythm, 'on'>): string {
  switch (on) {
    case 'daily':
      return 'Each report is about the day before.';
    case 'weekdays':
      return 'Each report is about the day before; Monday’s is about Friday to Sunday.';
    case 'weekly':
      return 'Each report is about the seven days before.';
    case 'monthly':
      return 'Each report is about the month that ended the day before.';
    case 'month_end':
      return 'Each report is about that month; its last day is in it as far as it has come.';
  }
}

export const offWords: Record<OffBecause, string> = {
  turned_off: 'Somebody turned it off.',
  owner_without_access: 'Its owner may not order reports any more. Turn it on to make it yours.',
  report_gone:
    'The report that it makes was deleted, is not shared any more or cannot be made any more. Edit it to choose another one.',
};

/** What a standard report is about, with the names of people and jobs. */
export function subjectInWords(
  about: Subject,
  nameOf: { person: (id: string) => string; job: (id: string) => string },
): string {
  switch (about.kind) {
    case 'team':
      return 'Team report';
    case 'person':
      return `Report of ${nameOf.person(about.user)}`;
    case 'job':
      return `Report of the job ${nameOf.job(about.job)}`;
    case 'pipeline':
      return 'Pipeline report';
    case 'interviews':
      return 'Report of interviews';
    case 'data_care':
      return 'Report of data care';
  }
}

const people = (count: number): string => counted(count, 'person', 'people');

/** How the last run ended, without its error. */
export function resultInWords({ state, empty, written_to, skipped }: LastResult): string {
  if (state === 'failed') return 'It could not be made.';
  if (state === 'cancelled') return 'It was cancelled; nobody was written to.';
  if (empty) return 'Nothing had happened, so nobody was written to.';
  const sent = written_to === 0 ? 'Sent to nobody' : `Sent to ${people(written_to)}`;
  if (skipped === 0) return `${sent}.`;
  const were = skipped === 1 ? 'was' : 'were';
  return `${sent}; ${people(skipped)} ${were} left out and may see nothing of it.`;
}

/** Which files, or what comes instead. */
export function formatsInWords(formats: readonly string[]): string {
  if (formats.length === 0) return 'Figures in the mail itself';
  return formats.map((format) => (format === 'pdf' ? 'PDF' : 'Excel')).join(' and ');
}
