import { useMutation, useQueryClient } from '@tanstack/react-query';
import { asProblem } from '@/api/problem';
import { saved } from '@/components/toast';
import { runsQuery } from '../api';
import { schedulesKey, schedulesQuery, testSchedule, updateSchedule } from './api';
import { turned } from './entries';
import type { Schedule } from './types';
import { dueInWords } from './words';

/** What can be done with a schedule in its place: turn it on or off, and try it. */
export function useScheduleSteps(schedule: Schedule) {
  const client = useQueryClient();
  const turn = useMutation({
    mutationFn: (on: boolean) => updateSchedule(schedule, turned(schedule, on)),
    onSuccess: (after) => {
      const [next] = after.coming;
      saved(next ? `It is on. Next: ${dueInWords(next, after.timing.zone)}.` : 'It is off.');
      // How the last run ended is not in the answer, and has not changed.
      client.setQueryData(schedulesQuery.queryKey, (list) =>
        list?.map((one) => (one.id === after.id ? { ...after, last: one.last } : one)),
      );
      return client.invalidateQueries({ queryKey: schedulesKey });
    },
    onError: (error) => {
      if (['version_conflict', 'not_found'].includes(asProblem(error).code))
        return client.invalidateQueries({ queryKey: schedulesKey });
    },
  });
  const test = useMutation({
    mutationFn: () => testSchedule(schedule.id),
    onSuccess: () => client.invalidateQueries({ queryKey: runsQuery.queryKey }),
  });
  // What was said about the step before is no answer to this one.
  return {
    turning: turn.isPending ? turn.variables : null,
    turnError: turn.isPending ? null : turn.error,
    turn: (on: boolean) => {
      if (turn.isPending) return;
      test.reset();
      turn.mutate(on);
    },
    testing: test.isPending,
    testError: test.error,
    tested: test.data,
    test: () => {
      turn.reset();
      test.mutate();
    },
  };
}

export type ScheduleSteps = ReturnType<typeof useScheduleSteps>;
