import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { asProblem } from '@/api/problem';
import type { User } from '@/api/types';
import { ChangedMeanwhile } from '@/components/ChangedMeanwhile';
import { FormDialog } from '@/components/FormDialog';
import { Notice } from '@/components/Notice';
import { saved } from '@/components/toast';
import { eraseRecord } from './api';
import { directoryQuery, usersQuery } from './directory';

const same = (a: string, b: string) => a.trim().normalize() === b.trim().normalize();

/** Erases a person who has left, after the name was typed. */
export function EraseRecordDialog({ user, onClose }: { user: User | null; onClose: () => void }) {
  const client = useQueryClient();
  const name = user?.name ?? '';
  const form = useForm({
    initialValues: { typed: '' },
    validate: {
      typed: (typed) => (same(typed, name) ? null : 'This is not the name above.'),
    },
  });
  const erase = useMutation({
    mutationFn: eraseRecord,
    onSuccess: () => {
      close();
      saved('The person is erased.');
      void client.invalidateQueries({ queryKey: directoryQuery.queryKey });
      void client.invalidateQueries({ queryKey: ['activity'] });
    },
    onSettled: () => client.invalidateQueries({ queryKey: usersQuery.queryKey }),
  });
  const close = () => {
    form.reset();
    erase.reset();
    onClose();
  };
  const conflict = erase.error && asProblem(erase.error).code === 'version_conflict';
  return (
    <FormDialog
      opened={user !== null}
      title={`Erase ${name}?`}
      action="Erase for good"
      danger
      dirty={form.isDirty()}
      busy={erase.isPending}
      error={erase.error}
      problem={
        conflict ? (
          <ChangedMeanwhile what="person">
            Close the dialog to see what changed, or erase now all the same.
          </ChangedMeanwhile>
        ) : undefined
      }
      onSubmit={form.onSubmit(() => {
        if (user) erase.mutate(user);
      })}
      onClose={close}
    >
      <Notice tone="red" icon="warn" title="This can’t be taken back">
        <b>Goes:</b> name, mail address and everything that names {name}, within a minute.
        <br />
        <b>Stays:</b> that the actions were done, without saying by whom. Figures and reports keep
        their totals.
      </Notice>
      <TextInput
        label={`Type “${name}” to confirm`}
        required
        autoComplete="off"
        data-autofocus
        {...form.getInputProps('typed')}
      />
    </FormDialog>
  );
}
