import { Button, Switch } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { Icon } from '@/components/Icon';
import { DeleteDialog } from './DeleteDialog';
import classes from './Schedules.module.css';
import type { Schedule } from './types';
import type { ScheduleSteps } from './useScheduleSteps';

/** On or off, edit, try, delete. */
export function ScheduleActions({ schedule, steps }: { schedule: Schedule; steps: ScheduleSteps }) {
  const [deleting, ask] = useDisclosure(false);
  const { id, title } = schedule;
  const on = steps.turning ?? !schedule.off;
  return (
    <div className={classes.actions}>
      <Switch
        label={on ? 'On' : 'Off'}
        aria-label={`${title}: on`}
        labelPosition="left"
        checked={on}
        onChange={(event) => steps.turn(event.currentTarget.checked)}
      />
      <Button
        size="xs"
        variant="default"
        aria-label={`Send me a test: ${title}`}
        loading={steps.testing}
        leftSection={<Icon name="mail" size={14} />}
        onClick={steps.test}
      >
        Send me a test
      </Button>
      <Button
        renderRoot={(props) => <Link {...props} to="/reports/schedules/$id" params={{ id }} />}
        size="xs"
        variant="default"
        aria-label={`Edit ${title}`}
        leftSection={<Icon name="edit" size={14} />}
      >
        Edit
      </Button>
      <Button
        size="xs"
        variant="subtle"
        color="red"
        aria-label={`Delete ${title}`}
        leftSection={<Icon name="bin" size={14} />}
        onClick={ask.open}
      >
        Delete
      </Button>
      <DeleteDialog schedule={schedule} opened={deleting} onClose={ask.close} />
    </div>
  );
}
