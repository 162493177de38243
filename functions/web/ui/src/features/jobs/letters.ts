// Which statuses of a job send a mail: as a form holds it, and as the API takes it.
import type { JobLetter, Status } from '@/api/types';
import { statuses } from '@/api/vocabulary';

/** Hours as typed, for the statuses that are on. */
export type Delays = Partial<Record<Status, string>>;

export const delaysOf = (letters: JobLetter[]): Delays =>
  Object.fromEntries(letters.map(({ status, delay_hours }) => [status, String(delay_hours)]));

export const lettersOf = (delays: Delays): JobLetter[] =>
  statuses.flatMap((status) => {
    const hours = delays[status];
    return hours === undefined ? [] : [{ status, delay_hours: Number(hours) }];
  });

export const sameDelays = (a: Delays, b: Delays): boolean =>
  statuses.every((status) => a[status] === b[status]);

/** The form only asks for a whole number; how long is allowed is for the API to say. */
export const wrongHours = (hours: string | undefined): string | undefined =>
  hours === undefined || /^\d{1,4}$/.test(hours.trim()) ? undefined : 'Whole hours';

/** "letters/1/delay_hours" is about the second of the letters that were sent. */
export const statusOfPath =
  (sent: JobLetter[]) =>
  (path: string): string | null => {
    const number = /^letters\/(\d+)/.exec(path)?.[1];
    return number === undefined ? null : (sent[Number(number)]?.status ?? null);
  };
