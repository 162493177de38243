import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { IdempotencyKey } from '@/api/idempotency';
import { asProblem, fieldMessages, topLevel } from '@/api/problem';
import type { Source } from '@/api/types';
import { filled } from '@/components/checks';
import { FormDialog } from '@/components/FormDialog';
import { saved } from '@/components/toast';
import { JobSelect } from '@/features/jobs/JobSelect';
import { createCandidate, type NewCandidate } from './api';
import { type CandidateEntries, CandidateFields } from './CandidateFields';

const nameOf = topLevel('name', 'mail', 'phone', 'location', 'source', 'job');

interface Props {
  opened: boolean;
  onClose: () => void;
  /** The job the list is filtered by, as a proposal. */
  job?: string;
}

export function CreateCandidateDialog({ opened, onClose, job }: Props) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const key = useRef(new IdempotencyKey());
  const form = useForm<CandidateEntries>({
    initialValues: { name: '', mail: '', phone: '', location: '', source: '', job: '', owner: '' },
    validate: {
      name: filled('Enter a name.'),
      mail: filled('Enter a mail address.'),
      source: filled('Choose a source.'),
      job: filled('Choose a job.'),
    },
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the dialog opens
  useEffect(() => {
    if (opened && job && !form.values.job) {
      form.setFieldValue('job', job);
      form.resetDirty({ ...form.values, job });
    }
  }, [opened]);

  const create = useMutation({
    mutationFn: (body: NewCandidate) => createCandidate(body, key.current.for(body)),
    onSuccess: (candidate) => {
      key.current.used();
      close();
      saved(`${candidate.name} was added.`);
      void client.invalidateQueries({ queryKey: ['candidates'] });
      return navigate({ to: '/candidates/$id', params: { id: candidate.id } });
    },
    onError: (error) => form.setErrors(fieldMessages(asProblem(error), nameOf).messages),
  });
  const close = () => {
    form.setValues({ name: '', mail: '', phone: '', location: '', source: '', job: '' });
    form.reset();
    create.reset();
    onClose();
  };
  const submit = form.onSubmit((entries) =>
    create.mutate({
      name: entries.name.trim(),
      mail: entries.mail.trim(),
      phone: entries.phone.trim() || undefined,
      location: entries.location.trim() || undefined,
      source: entries.source as Source,
      job: entries.job,
    }),
  );
  return (
    <FormDialog
      opened={opened}
      title="Add candidate"
      action="Add candidate"
      dirty={form.isDirty()}
      busy={create.isPending}
      error={create.error}
      rest={create.error ? fieldMessages(asProblem(create.error), nameOf).rest : []}
      onSubmit={submit}
      onClose={close}
    >
      <CandidateFields form={form} />
      <JobSelect
        label="Job"
        placeholder="Which job is it for?"
        required
        openOnly
        {...form.getInputProps('job')}
      />
    </FormDialog>
  );
}
