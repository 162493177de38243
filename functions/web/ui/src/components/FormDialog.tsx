// A dialog with a form that loses nothing: closing it with unsaved entries asks first, and a failed save keeps them.
import { Button, Group, Modal, Stack } from '@mantine/core';
import { type FormEvent, type ReactNode, useEffect } from 'react';
import { ProblemNotice } from './ProblemNotice';
import { useDiscard } from './useDiscard';
import { useWarnBeforeUnload } from './useWarnBeforeUnload';

interface Props {
  opened: boolean;
  title: string;
  action: string;
  danger?: boolean;
  dirty: boolean;
  busy: boolean;
  /** Something has to be there first; the form says what. */
  blocked?: boolean;
  error: unknown;
  rest?: string[];
  /** Replaces the plain words about an error, for example by a choice. */
  problem?: ReactNode;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
}

export function FormDialog(props: Props) {
  const { opened, title, action, danger, dirty, busy, onSubmit, onClose, children } = props;
  const unsaved = opened && dirty;
  const discard = useDiscard(unsaved);
  useWarnBeforeUnload(unsaved);

  const { keep } = discard;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a question that was not answered goes with the dialog
  useEffect(() => {
    if (!opened) keep();
  }, [opened]);

  const close = () => {
    if (busy) return;
    // Who asks twice means it.
    if (discard.question) onClose();
    else discard.ask(onClose);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    keep();
    if (!busy && !props.blocked) onSubmit();
  };

  return (
    <Modal opened={opened} onClose={close} title={title} closeOnClickOutside={!dirty}>
      <form onSubmit={submit} noValidate aria-label={title}>
        <Stack gap="md">
          {children}
          {props.problem ?? <ProblemNotice error={props.error} rest={props.rest} />}
          {discard.question}
          <Group
            justify="flex-end"
            gap="xs"
            style={discard.question ? { display: 'none' } : undefined}
          >
            <Button variant="default" onClick={close} disabled={busy}>
              Cancel
            </Button>
            <Button
              type="submit"
              loading={busy}
              disabled={props.blocked}
              color={danger ? 'red.9' : undefined}
            >
              {action}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
