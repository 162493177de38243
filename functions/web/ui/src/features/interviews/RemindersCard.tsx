import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { InterviewFile } from '@/api/types';
import { Card } from '@/components/Page';
import { ProblemNotice } from '@/components/ProblemNotice';
import { Tag } from '@/components/Tag';
import { saved } from '@/components/toast';
import { interviewQuery, muteReminder, reloadInterviews, useOwnZone } from './api';
import classes from './Interviews.module.css';
import { before } from './words';
import { timeOfDay, weekdayOf } from './zones';

const states = {
  pending: { words: 'Will be sent', tone: 'blue' },
  past: { words: 'Over', tone: 'neutral' },
  off: { words: 'Off', tone: 'neutral' },
} as const;

/** Reminders that are to come, that went by, and those that were switched off. */
export function RemindersCard({ file: { interview, reminders } }: { file: InterviewFile }) {
  const client = useQueryClient();
  const zone = useOwnZone();
  const mute = useMutation({
    mutationFn: (minutes: number) => muteReminder(interview, minutes),
    onSuccess: () => {
      saved('This reminder is switched off.');
      return reloadInterviews(client);
    },
    onError: () => client.invalidateQueries({ queryKey: interviewQuery(interview.id).queryKey }),
  });
  return (
    <Card title="Reminders">
      {reminders.length === 0 && <span className="muted">Nobody is reminded.</span>}
      <ul className={classes.lines}>
        {reminders.map(({ minutes_before: minutes, at, state }) => (
          <li key={minutes} className={classes.line} data-reminder={state}>
            <div className={classes.lineWords}>
              <div>
                {before(minutes)} <Tag tone={states[state].tone}>{states[state].words}</Tag>
              </div>
              <div className="muted">
                {weekdayOf(at, zone)}, {timeOfDay(at, zone)}
              </div>
            </div>
            {state === 'pending' && interview.may_edit && (
              <Button
                size="xs"
                variant="default"
                aria-label={`Switch the reminder ${before(minutes)} off`}
                loading={mute.isPending && mute.variables === minutes}
                onClick={() => mute.mutate(minutes)}
              >
                Switch off
              </Button>
            )}
          </li>
        ))}
      </ul>
      {mute.error && (
        <div style={{ marginTop: '0.75rem' }}>
          <ProblemNotice error={mute.error} />
        </div>
      )}
    </Card>
  );
}
