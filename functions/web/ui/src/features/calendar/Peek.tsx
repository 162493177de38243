import { Button, Group, Modal, Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { Interview } from '@/api/types';
import { Icon } from '@/components/Icon';
import { InterviewFacts } from '@/features/interviews/InterviewFacts';
import { StatusMark } from '@/features/interviews/StatusMark';

interface Props {
  interview: Interview;
  onClose: () => void;
  onChange: () => void;
  onCancel: () => void;
  /** Where the grid is shown: moves it with the arrow keys. */
  onCarry?: () => void;
}

/** What an entry of the calendar is about, and what can be done with it. */
export function Peek({ interview, onClose, onChange, onCancel, onCarry }: Props) {
  const open = interview.may_edit && interview.status === 'scheduled';
  return (
    <Modal opened onClose={onClose} title={interview.candidate_name} size="md">
      <Stack gap="md">
        <div>
          <StatusMark interview={interview} />
        </div>
        <InterviewFacts interview={interview} />
        <Group gap="xs">
          <Button
            component={Link}
            to={`/interviews/${interview.id}`}
            variant={open ? 'default' : 'filled'}
            data-autofocus
          >
            Open
          </Button>
          {open && (
            <Button onClick={onChange} leftSection={<Icon name="edit" size={16} />}>
              Change…
            </Button>
          )}
          {open && onCarry && (
            <Button variant="default" onClick={onCarry}>
              Move with the arrow keys
            </Button>
          )}
          {open && (
            <Button variant="subtle" color="red" onClick={onCancel}>
              Cancel it…
            </Button>
          )}
        </Group>
      </Stack>
    </Modal>
  );
}
