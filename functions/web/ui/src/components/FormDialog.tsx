// A dialog with a form that loses nothing: closing it with unsaved entries asks first, and a failed save keeps them.
import { Button, Group, Modal, Stack } from '@mantine/core';
import { type FormEvent, type ReactNode, useEffect, useState } from 'react';
import { Notice } from './Notice';
import { ProblemNotice } from './ProblemNotice';

interface Props {
  opened: boolean;
  title: string;
  action: string;
  danger?: boolean;
  dirty: boolean;
  busy: boolean;
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
  const [leaving, setLeaving] = useState(false);
  const unsaved = opened && dirty;
  useWarnBeforeUnload(unsaved);

  useEffect(() => {
    if (!opened) setLeaving(false);
  }, [opened]);

  const close = () => {
    if (busy) return;
    if (unsaved && !leaving) setLeaving(true);
    else onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setLeaving(false);
    if (!busy) onSubmit();
  };

  return (
    <Modal opened={opened} onClose={close} title={title} closeOnClickOutside={!dirty}>
      <form onSubmit={submit} noValidate aria-label={title}>
        <Stack gap="md">
          {children}
          {props.problem ?? <ProblemNotice error={props.error} rest={props.rest} />}
          {leaving ? (
            <Notice
              tone="amber"
              icon="warn"
              title="Discard what you entered?"
              role="alert"
              actions={
                <>
                  <Button variant="default" onClick={() => setLeaving(false)} data-autofocus>
                    Keep editing
                  </Button>
                  <Button color="red.9" onClick={onClose}>
                    Discard
                  </Button>
                </>
              }
            />
          ) : (
            <Group justify="flex-end" gap="xs">
              <Button variant="default" onClick={close} disabled={busy}>
                Cancel
              </Button>
              <Button type="submit" loading={busy} color={danger ? 'red.9' : undefined}>
                {action}
              </Button>
            </Group>
          )}
        </Stack>
      </form>
    </Modal>
  );
}

/** The browser asks before a tab with unsaved entries is closed. */
export function useWarnBeforeUnload(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unsaved]);
}
