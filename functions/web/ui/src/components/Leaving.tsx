import { Button, Group, Modal } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import { useWarnBeforeUnload } from './useWarnBeforeUnload';

interface Props {
  unsaved: boolean;
  what: string;
  /** Where it is not about entries: the question, and the two answers. */
  title?: string;
  stay?: string;
  leave?: string;
}

/** Asks before another screen is opened over entries that are not saved, and before the tab is closed. */
export function Leaving({ unsaved, what, ...words }: Props) {
  const { title = 'Leave without saving?', stay = 'Keep editing', leave = 'Discard' } = words;
  useWarnBeforeUnload(unsaved);
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: ({ current, next }) => current.pathname !== next.pathname,
    disabled: !unsaved,
    withResolver: true,
    enableBeforeUnload: false,
  });
  return (
    <Modal opened={status === 'blocked'} onClose={() => reset?.()} title={title}>
      <p style={{ margin: '0 0 1rem' }}>{what}</p>
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={reset} data-autofocus>
          {stay}
        </Button>
        <Button color="red.9" onClick={proceed}>
          {leave}
        </Button>
      </Group>
    </Modal>
  );
}
