import { Button, Group, Stack } from '@mantine/core';
import type { Status } from '@/api/types';
import { takesFocus } from '@/components/focus';
import { Notice } from '@/components/Notice';
import { counted, humanise } from '@/components/words';
import { Reasons } from './Reasons';
import type { Outcome } from './submission';

interface Props {
  outcome: Outcome;
  to: Status;
  onClose: () => void;
  select: (ids: string[]) => void;
}

/** What came of a move of many. The way back is on the page behind, where it stays for its ten minutes. */
export function BulkResult({ outcome, to, onClose, select }: Props) {
  const { moved, refused, operations } = outcome;
  return (
    <Stack gap="md" data-bulk-result>
      <Notice
        tone={moved.length > 0 ? 'green' : 'amber'}
        icon={moved.length > 0 ? 'check' : 'warn'}
        role="status"
        title={
          moved.length > 0
            ? `${counted(moved.length, 'candidate')} moved to ${humanise(to)}`
            : 'Nobody was moved'
        }
      >
        {operations.length > 0 && 'You can take this back for ten minutes, above the list.'}
      </Notice>
      {refused.length > 0 && (
        <div>
          <strong>{counted(refused.length, 'candidate')} not moved</strong>
          <Reasons refused={refused} />
        </div>
      )}
      <Group justify="flex-end" gap="xs">
        {refused.length > 0 && (
          <Button variant="default" onClick={() => select(refused.map(({ id }) => id))}>
            Select the {refused.length} again
          </Button>
        )}
        <Button onClick={onClose} ref={takesFocus}>
          Close
        </Button>
      </Group>
    </Stack>
  );
}
