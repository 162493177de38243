import { Button, Group, Stack } from '@mantine/core';
import type { BulkDone, Status } from '@/api/types';
import { Notice } from '@/components/Notice';
import { counted, humanise } from '@/components/words';
import { Reasons } from './Reasons';

interface Props {
  done: BulkDone;
  to: Status;
  onClose: () => void;
  select: (ids: string[]) => void;
}

/** What came of a move of many. The way back is on the page behind, where it stays for its ten minutes. */
export function BulkResult({ done: { moved, refused, undo_until }, to, onClose, select }: Props) {
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
        {undo_until && 'You can take this back for ten minutes, above the list.'}
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
        <Button onClick={onClose} data-autofocus>
          Close
        </Button>
      </Group>
    </Stack>
  );
}
