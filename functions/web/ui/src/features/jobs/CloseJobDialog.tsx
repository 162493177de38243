import { Select } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { asProblem, fieldMessages, topLevel } from '@/api/problem';
import type { CloseReason, Job } from '@/api/types';
import { closeReasons } from '@/api/vocabulary';
import { filled } from '@/components/checks';
import { FormDialog } from '@/components/FormDialog';
import { saved } from '@/components/toast';
import { humanise } from '@/components/words';
import { closeJob } from './api';

const nameOf = topLevel('reason');

export function CloseJobDialog(props: { job: Job; opened: boolean; onClose: () => void }) {
  const { job, opened, onClose } = props;
  const client = useQueryClient();
  const form = useForm({
    initialValues: { reason: '' },
    validate: { reason: filled('Choose a reason.') },
  });
  const close = useMutation({
    mutationFn: (entries: { reason: string }) =>
      closeJob(job, { reason: entries.reason as CloseReason }),
    onSuccess: () => {
      leave();
      saved(`${job.title} is closed.`);
      return client.invalidateQueries({ queryKey: ['jobs'] });
    },
    onError: (error) => {
      form.setErrors(fieldMessages(asProblem(error), nameOf).messages);
      return client.invalidateQueries({ queryKey: ['jobs'] });
    },
  });
  const leave = () => {
    form.reset();
    close.reset();
    onClose();
  };
  return (
    <FormDialog
      opened={opened}
      title={`Close ${job.title}`}
      action="Close job"
      danger
      dirty={form.isDirty()}
      busy={close.isPending}
      error={close.error}
      rest={close.error ? fieldMessages(asProblem(close.error), nameOf).rest : []}
      onSubmit={form.onSubmit((entries) => close.mutate(entries))}
      onClose={leave}
    >
      <p style={{ margin: 0 }}>Its candidates stay as they are.</p>
      <Select
        label="Reason"
        placeholder="Why is it closed?"
        required
        data={closeReasons.map((id) => ({ value: id, label: humanise(id) }))}
        {...form.getInputProps('reason')}
      />
    </FormDialog>
  );
}
