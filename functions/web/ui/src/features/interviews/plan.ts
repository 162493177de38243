// Plans as the API takes them, and what it answers where a time is not free.
import { asProblem } from '@/api/problem';
import type { Conflict, Interview, InterviewPlan, Slot, Slots } from '@/api/types';

/** The plan of an interview as it stands: a change sends all of it. */
export const planOf = (interview: Interview): InterviewPlan => ({
  candidate: interview.candidate,
  kind: interview.kind,
  interviewers: interview.interviewers,
  start: interview.start,
  zone: interview.zone,
  duration_minutes: interview.duration_minutes,
  room: interview.room,
  place: interview.place,
  notes: interview.notes,
});

export interface Time {
  start: string;
  duration: number;
}

export const endOf = ({ start, duration }: Time): string =>
  new Date(Date.parse(start) + duration * 60_000).toISOString();

/** The interview as it would be at another time, until the API has answered. */
export const at = (interview: Interview, time: Time): Interview => ({
  ...interview,
  start: time.start,
  end: endOf(time),
  duration_minutes: time.duration,
});

export interface NotFree {
  conflicts: Conflict[];
  free: Slot[];
  /** Somebody can decide to plan it anyway. */
  mayInsist: boolean;
}

/** What stands in the way, where that is why a plan was refused. */
export function notFree(error: unknown): NotFree | null {
  if (!error) return null;
  const { code, extensions } = asProblem(error);
  if (code !== 'not_free') return null;
  const conflicts = list<Conflict>(extensions.conflicts);
  return {
    conflicts,
    free: list<Slot>(extensions.free),
    mayInsist: conflicts.length > 0 && conflicts.every((conflict) => !conflict.final),
  };
}

const list = <T>(value: unknown): T[] => (Array.isArray(value) ? value : []);

/** What the API said about a start: nothing, where it said nothing. */
export const whyNot = (slots: Slots | undefined, start: string): Conflict[] => {
  const when = Date.parse(start);
  const found = slots?.blocked.find(
    ({ from, until }) => Date.parse(from) <= when && when < Date.parse(until),
  );
  return found?.conflicts ?? [];
};
