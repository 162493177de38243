import { useMutation, useQueryClient } from '@tanstack/react-query';
import { asProblem } from '@/api/problem';
import { ChangedMeanwhile } from '@/components/ChangedMeanwhile';
import { FormDialog } from '@/components/FormDialog';
import { focusSoon } from '@/components/focus';
import { saved } from '@/components/toast';
import { deleteSchedule, schedulesKey } from './api';
import type { Schedule } from './types';
import { timingInWords } from './words';

interface Props {
  schedule: Schedule;
  opened: boolean;
  onClose: () => void;
}

/** Asks before a schedule goes for good. */
export function DeleteDialog({ schedule, opened, onClose }: Props) {
  const client = useQueryClient();
  const reload = () => client.invalidateQueries({ queryKey: schedulesKey });
  const remove = useMutation({
    mutationFn: () => deleteSchedule(schedule),
    onSuccess: () => {
      onClose();
      saved('The schedule is deleted.');
      // Its row goes, and the buttons with it.
      focusSoon([() => document.querySelector('h1')]);
      return reload();
    },
    onError: (error) => {
      if (asProblem(error).code === 'version_conflict') return reload();
    },
  });
  const stale = remove.error && asProblem(remove.error).code === 'version_conflict';
  return (
    <FormDialog
      opened={opened}
      title="Delete the schedule?"
      action="Delete"
      danger
      dirty={false}
      busy={remove.isPending}
      error={remove.error}
      problem={
        stale && !remove.isPending ? (
          <ChangedMeanwhile what="schedule">
            It is “{schedule.title}”, {timingInWords(schedule.timing)} now. Delete it all the same?
          </ChangedMeanwhile>
        ) : undefined
      }
      onSubmit={() => remove.mutate()}
      onClose={() => {
        remove.reset();
        onClose();
      }}
    >
      <p style={{ margin: 0 }}>
        “{schedule.title}” will not be made any more. The reports that it made stay.
      </p>
    </FormDialog>
  );
}
