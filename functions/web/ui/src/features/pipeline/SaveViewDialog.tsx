import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { IdempotencyKey } from '@/api/idempotency';
import * as limits from '@/api/limits.gen';
import { asProblem, fieldMessages, topLevel } from '@/api/problem';
import { filled } from '@/components/checks';
import { FormDialog } from '@/components/FormDialog';
import { saved } from '@/components/toast';
import { saveView, viewsQuery } from './views';

const nameOf = topLevel('name');

interface Props {
  opened: boolean;
  onClose: () => void;
  query: string;
}

export function SaveViewDialog({ opened, onClose, query }: Props) {
  const client = useQueryClient();
  const key = useRef(new IdempotencyKey());
  const form = useForm({
    initialValues: { name: '' },
    validate: { name: filled('Enter a name.') },
  });
  const close = () => {
    form.reset();
    save.reset();
    onClose();
  };
  const save = useMutation({
    mutationFn: (name: string) => {
      const body = { name, query };
      return saveView(body, key.current.for(body));
    },
    onSuccess: (view) => {
      key.current.used();
      close();
      saved(`The view “${view.name}” is saved.`);
      return client.invalidateQueries({ queryKey: viewsQuery.queryKey });
    },
    onError: (error) => form.setErrors(fieldMessages(asProblem(error), nameOf).messages),
  });
  return (
    <FormDialog
      opened={opened}
      title="Save this view"
      action="Save"
      dirty={form.isDirty()}
      busy={save.isPending}
      error={save.error}
      rest={save.error ? fieldMessages(asProblem(save.error), nameOf).rest : []}
      onSubmit={form.onSubmit(({ name }) => save.mutate(name.trim()))}
      onClose={close}
    >
      <TextInput
        label="Name"
        description="Filters, order, board or table and columns are kept. Only you see it in your list."
        required
        maxLength={limits.viewName}
        data-autofocus
        {...form.getInputProps('name')}
      />
    </FormDialog>
  );
}
