import type { Job } from '@/api/types';
import type { JobBody, JobPatch } from './api';

/** A job as the form holds it. */
export interface JobEntries {
  title: string;
  department: string;
  location: string;
  openings: string;
  hiring_managers: string[];
  skills: string[];
  /** Empty for a new job: whoever adds it owns it. */
  owner: string;
}

export const noEntries: JobEntries = {
  title: '',
  department: '',
  location: '',
  openings: '1',
  hiring_managers: [],
  skills: [],
  owner: '',
};

export const entriesOf = (job: Job | undefined): JobEntries =>
  job
    ? {
        title: job.title,
        department: job.department,
        location: job.location,
        openings: String(job.openings),
        hiring_managers: [...(job.hiring_managers ?? [])],
        skills: [...(job.skills ?? [])],
        owner: job.owner,
      }
    : { ...noEntries };

export const bodyOf = (entries: JobEntries): JobBody => ({
  title: entries.title.trim(),
  department: entries.department.trim(),
  location: entries.location.trim(),
  openings: Number(entries.openings),
  hiring_managers: entries.hiring_managers,
  skills: entries.skills,
});

const withOwner = (entries: JobEntries) => ({
  ...bodyOf(entries),
  ...(entries.owner && { owner: entries.owner }),
});

/** Only what differs from the start is sent, so nobody else's change of another field is undone. */
export function changedBody(start: JobEntries, now: JobEntries): JobPatch {
  const before = withOwner(start);
  const changed = Object.entries(withOwner(now)).filter(
    ([name, value]) =>
      JSON.stringify(value) !== JSON.stringify(before[name as keyof typeof before]),
  );
  return Object.fromEntries(changed);
}

/** The form only asks for a whole number; how many are allowed is for the API to say. */
export const wholeNumber = (text: string): string | null =>
  /^\d+$/.test(text.trim()) ? null : 'Enter a whole number.';
