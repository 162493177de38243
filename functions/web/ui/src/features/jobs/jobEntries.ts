import type { Job } from '@/api/types';
import type { JobBody } from './api';

/** A job as the form holds it. */
export interface JobEntries {
  title: string;
  department: string;
  location: string;
  openings: string;
  hiring_managers: string[];
}

export const noEntries: JobEntries = {
  title: '',
  department: '',
  location: '',
  openings: '1',
  hiring_managers: [],
};

export const entriesOf = (job: Job | undefined): JobEntries =>
  job
    ? {
        title: job.title,
        department: job.department,
        location: job.location,
        openings: String(job.openings),
        hiring_managers: [...(job.hiring_managers ?? [])],
      }
    : { ...noEntries };

export const bodyOf = (entries: JobEntries): JobBody => ({
  title: entries.title.trim(),
  department: entries.department.trim(),
  location: entries.location.trim(),
  openings: Number(entries.openings),
  hiring_managers: entries.hiring_managers,
});

/** Only what differs from the start is sent, so nobody else's change of another field is undone. */
export function changedBody(start: JobEntries, now: JobEntries): Partial<JobBody> {
  const before = bodyOf(start);
  const changed = Object.entries(bodyOf(now)).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name as keyof JobBody]),
  );
  return Object.fromEntries(changed);
}

/** The form only asks for a whole number; how many are allowed is for the API to say. */
export const wholeNumber = (text: string): string | null =>
  /^\d+$/.test(text.trim()) ? null : 'Enter a whole number.';
