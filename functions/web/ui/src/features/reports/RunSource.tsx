import { Link } from '@tanstack/react-router';
import type { Run } from '@/api/types';

/** The schedule that a run was made by or tested; none where it was ordered otherwise, or is of a time before there were many. */
const scheduleOf = ({ source }: Pick<Run, 'source'>): string | null =>
  source.kind === 'schedule' ? (source.schedule ?? null) : null;

/** Who or what had a report made. */
export function RunSource({ run, by }: { run: Run; by: string }) {
  const schedule = scheduleOf(run);
  const person = run.requested_by.kind === 'user';
  if (!schedule) return run.source.kind === 'definition' ? `${by}, from a saved report` : by;
  return (
    <>
      {person && `${by}, a test of `}
      <Link
        to="/reports/schedules"
        search={{ schedule }}
        aria-label={`${person ? 'The' : 'Its'} schedule: ${run.title}`}
      >
        {person ? 'the schedule' : 'Its schedule'}
      </Link>
    </>
  );
}
