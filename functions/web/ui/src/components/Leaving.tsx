import { Button, Group, Modal } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import { useWarnBeforeUnload } from './useWarnBeforeUnload';

/** Asks before another screen is opened over entries that are not saved, and before the tab is closed. */
export function Leaving({ unsaved, what }: { unsaved: boolean; what: string }) {
  useWarnBeforeUnload(unsaved);
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: ({ current, next }) => current.pathname !== next.pathname,
    disabled: !unsaved,
    withResolver: true,
    enableBeforeUnload: false,
  });
  return (
    <Modal opened={status === 'blocked'} onClose={() => reset?.()} title="Leave without saving?">
      <p style={{ margin: '0 0 1rem' }}>{what}</p>
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={reset} data-autofocus>
          Keep editing
        </Button>
        <Button color="red.9" onClick={proceed}>
          Discard
        </Button>
      </Group>
    </Modal>
  );
}
