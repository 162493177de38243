import { Select, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { IdempotencyKey } from '@/api/idempotency';
import { asProblem, fieldMessages, topLevel } from '@/api/problem';
import type { Role } from '@/api/types';
import { roles } from '@/api/vocabulary';
import { filled } from '@/components/checks';
import { FormDialog } from '@/components/FormDialog';
import { saved } from '@/components/toast';
import { humanise } from '@/components/words';
import { invitesQuery, inviteUser, type NewInvite } from './api';

const nameOf = topLevel('name', 'mail', 'role');

export function InviteDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const client = useQueryClient();
  const key = useRef(new IdempotencyKey());
  const form = useForm({
    initialValues: { name: '', mail: '', role: '' },
    validate: {
      name: filled('Enter a name.'),
      mail: filled('Enter a mail address.'),
      role: filled('Choose a role.'),
    },
  });
  const invite = useMutation({
    mutationFn: (body: NewInvite) => inviteUser(body, key.current.for(body)),
    onSuccess: ({ mail }) => {
      key.current.used();
      close();
      saved(`The invitation is on its way to ${mail}.`);
      return client.invalidateQueries({ queryKey: invitesQuery.queryKey });
    },
    onError: (error) => form.setErrors(fieldMessages(asProblem(error), nameOf).messages),
  });
  const close = () => {
    form.reset();
    invite.reset();
    onClose();
  };
  return (
    <FormDialog
      opened={opened}
      title="Invite somebody"
      action="Send invitation"
      dirty={form.isDirty()}
      busy={invite.isPending}
      error={invite.error}
      rest={invite.error ? fieldMessages(asProblem(invite.error), nameOf).rest : []}
      onSubmit={form.onSubmit(({ name, mail, role }) =>
        invite.mutate({ name: name.trim(), mail: mail.trim(), role: role as Role }),
      )}
      onClose={close}
    >
      <TextInput label="Name" required data-autofocus {...form.getInputProps('name')} />
      <TextInput label="Mail address" type="email" required {...form.getInputProps('mail')} />
      <Select
        label="Role"
        placeholder="Choose a role"
        required
        data={roles.map((id) => ({ value: id, label: humanise(id) }))}
        {...form.getInputProps('role')}
      />
    </FormDialog>
  );
}
