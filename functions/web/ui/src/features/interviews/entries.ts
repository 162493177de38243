// What the form of a plan holds, and how it becomes what the API takes.
import type { Interview, InterviewKind, InterviewPlan } from '@/api/types';
import { clockOf, instantAt, minutesOf, wallOf } from './zones';

export interface PlanEntries {
  candidate: string;
  kind: InterviewKind;
  interviewers: string[];
  date: string;
  time: string;
  zone: string;
  duration: string;
  room: string;
  place: string;
  notes: string;
  /** Moments. */
  offered: string[];
  /** The moment that was picked, as long as nobody typed another time. */
  exact: string | null;
}

export interface Proposal {
  candidate?: string;
  interviewers?: string[];
  start?: string;
  duration?: number;
}

/** The form for a new interview. */
export const proposed = (proposal: Proposal, zone: string): PlanEntries => ({
  candidate: proposal.candidate ?? '',
  kind: 'video',
  interviewers: proposal.interviewers ?? [],
  duration: String(proposal.duration ?? 60),
  room: '',
  place: '',
  notes: '',
  offered: [],
  ...(proposal.start ? on(proposal.start, zone) : { date: '', time: '', zone, exact: null }),
});

/** The form for an interview as it stands. */
export const entriesOf = (interview: Interview): PlanEntries => ({
  candidate: interview.candidate,
  kind: interview.kind,
  interviewers: interview.interviewers,
  duration: String(interview.duration_minutes),
  room: interview.room ?? '',
  place: interview.place ?? '',
  notes: interview.notes ?? '',
  offered: [],
  ...on(interview.start, interview.zone),
});

/** A moment as date and time in a zone. */
export function on(start: string, zone: string) {
  const { date, minutes } = wallOf(start, zone);
  return { date, time: clockOf(minutes), zone, exact: start as string | null };
}

/** The moment that the entries mean; null while they mean none. */
export function startOf({ exact, date, time, zone }: PlanEntries): string | null {
  if (exact) return exact;
  const minutes = minutesOf(time);
  return /^\d{4}-\d\d-\d\d$/.test(date) && minutes !== null ? instantAt(date, minutes, zone) : null;
}

/** What is typed is sent as typed: whether that time exists is for the API to say. */
export const planFrom = (entries: PlanEntries, regardless: boolean): InterviewPlan => ({
  candidate: entries.candidate,
  kind: entries.kind,
  interviewers: entries.interviewers,
  start: entries.exact ?? `${entries.date}T${entries.time}`,
  zone: entries.zone,
  duration_minutes: Number(entries.duration),
  room: entries.room || null,
  place: entries.place.trim() || null,
  notes: entries.notes.trim() || null,
  ...(entries.offered.length > 0 && { offered: entries.offered }),
  ...(regardless && { regardless }),
});

const names: Record<string, keyof PlanEntries> = {
  start: 'time',
  duration_minutes: 'duration',
  candidate: 'candidate',
  kind: 'kind',
  interviewers: 'interviewers',
  zone: 'zone',
  room: 'room',
  place: 'place',
  notes: 'notes',
  offered: 'offered',
};
/** "/duration_minutes" is the field of the duration, "/interviewers/0" that of all interviewers. */
export const nameOf = (path: string): string | null => names[path.split('/')[0] ?? ''] ?? null;
