import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { IdempotencyKey } from '@/api/idempotency';
import { asProblem, fieldMessages, topLevel } from '@/api/problem';
import { filled } from '@/components/checks';
import { FormDialog } from '@/components/FormDialog';
import { saved } from '@/components/toast';
import { DuplicateWarning } from '@/features/duplicates/DuplicateWarning';
import { useDuplicates } from '@/features/duplicates/useDuplicates';
import { JobSelect } from '@/features/jobs/JobSelect';
import { createCandidate, type NewCandidate } from './api';
import { type CandidateEntries, CandidateFields } from './CandidateFields';
import { candidateChanged } from './changed';
import { newCandidate, noEntries, personOf } from './entries';

const nameOf = topLevel(...Object.keys(noEntries));

interface Props {
  opened: boolean;
  onClose: () => void;
  /** The job the list is filtered by, as a proposal. */
  job?: string;
}

export default function CreateCandidateDialog({ opened, onClose, job }: Props) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const key = useRef(new IdempotencyKey());
  const form = useForm<CandidateEntries>({
    initialValues: noEntries,
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
  const duplicates = useDuplicates(opened ? personOf(form.getValues()) : null);

  const create = useMutation({
    mutationFn: (body: NewCandidate) => createCandidate(body, key.current.for(body)),
    onSuccess: (candidate) => {
      key.current.used();
      close();
      saved(`${candidate.name} was added.`);
      void candidateChanged(client);
      return navigate({ to: '/candidates/$id', params: { id: candidate.id } });
    },
    onError: (error) => form.setErrors(fieldMessages(asProblem(error), nameOf).messages),
  });
  const close = () => {
    form.setValues(noEntries);
    form.reset();
    create.reset();
    onClose();
  };
  const submit = form.onSubmit(async (entries) => {
    if (await duplicates.mayBeSaved(personOf(entries))) create.mutate(newCandidate(entries));
  });
  return (
    <FormDialog
      opened={opened}
      title="Add candidate"
      action={duplicates.asked ? 'Save anyway' : 'Add candidate'}
      dirty={form.isDirty()}
      busy={create.isPending || duplicates.looking}
      error={create.error}
      rest={create.error ? fieldMessages(asProblem(create.error), nameOf).rest : []}
      onSubmit={submit}
      onClose={close}
    >
      <CandidateFields form={form}>
        <JobSelect
          label="Job"
          placeholder="Which job is it for?"
          required
          openOnly
          {...form.getInputProps('job')}
        />
      </CandidateFields>
      <DuplicateWarning matches={duplicates.matches} asked={duplicates.asked} />
    </FormDialog>
  );
}
