import { Select } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { asProblem, fieldMessages, topLevel } from '@/api/problem';
import type { Candidate, Source } from '@/api/types';
import { ConflictNotice } from '@/components/ConflictNotice';
import { filled } from '@/components/checks';
import { differences } from '@/components/differences';
import { FormDialog } from '@/components/FormDialog';
import { saved } from '@/components/toast';
import { choosable, useDirectory } from '@/features/team/directory';
import { type CandidatePatch, candidateQuery, updateCandidate } from './api';
import { type CandidateEntries, CandidateFields } from './CandidateFields';

const nameOf = topLevel('name', 'mail', 'phone', 'location', 'source', 'owner');
const labels = {
  name: 'Name',
  mail: 'Mail address',
  phone: 'Phone',
  location: 'Location',
  source: 'Source',
  owner: 'Owner',
};

interface Props {
  candidate: Candidate;
  opened: boolean;
  onClose: () => void;
}

export function EditCandidateDialog({ candidate, opened, onClose }: Props) {
  const client = useQueryClient();
  const { people } = useDirectory();
  const form = useForm<CandidateEntries>({
    initialValues: entriesOf(candidate),
    validate: { name: filled('Enter a name.'), mail: filled('Enter a mail address.') },
  });
  // Opened again, the form starts from what is stored now.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the dialog opens
  useEffect(() => {
    if (!opened) return;
    form.setInitialValues(entriesOf(candidate));
    form.setValues(entriesOf(candidate));
    form.clearErrors();
    save.reset();
  }, [opened]);

  const save = useMutation({
    mutationFn: () => updateCandidate(candidate.id, candidate.version, changes(form)),
    onSuccess: () => {
      onClose();
      saved('The changes are saved.');
      void client.invalidateQueries({ queryKey: ['candidates'] });
      return client.invalidateQueries({ queryKey: candidateQuery(candidate.id).queryKey });
    },
    onError: (error) => {
      const problem = asProblem(error);
      form.setErrors(fieldMessages(problem, nameOf).messages);
      if (problem.code === 'version_conflict') {
        return client.invalidateQueries({ queryKey: candidateQuery(candidate.id).queryKey });
      }
    },
  });
  const conflict = save.error && asProblem(save.error).code === 'version_conflict';
  const takeTheirs = () => {
    form.setInitialValues(entriesOf(candidate));
    form.setValues(entriesOf(candidate));
    save.reset();
  };
  return (
    <FormDialog
      opened={opened}
      title="Edit candidate"
      action="Save"
      dirty={form.isDirty()}
      busy={save.isPending}
      error={save.error}
      rest={save.error ? fieldMessages(asProblem(save.error), nameOf).rest : []}
      problem={
        conflict ? (
          <ConflictNotice
            differences={differences(labels, form.getValues(), entriesOf(candidate))}
            keepMine={() => save.mutate()}
            takeTheirs={takeTheirs}
          />
        ) : undefined
      }
      onSubmit={form.onSubmit(() => save.mutate())}
      onClose={onClose}
    >
      <CandidateFields form={form} />
      <Select label="Owner" searchable data={choosable(people)} {...form.getInputProps('owner')} />
    </FormDialog>
  );
}

const entriesOf = (candidate: Candidate): CandidateEntries => ({
  name: candidate.name,
  mail: candidate.mail ?? '',
  phone: candidate.phone ?? '',
  location: candidate.location ?? '',
  source: candidate.source,
  job: candidate.job,
  owner: candidate.owner,
});

/** Only what was changed is sent: someone else's change of another field is not undone. Empty text takes a fact away. */
function changes(form: {
  isDirty: (name: string) => boolean;
  getValues: () => CandidateEntries;
}): CandidatePatch {
  const entries = form.getValues();
  const patch: CandidatePatch = {};
  if (form.isDirty('name')) patch.name = entries.name.trim();
  if (form.isDirty('mail')) patch.mail = entries.mail.trim();
  if (form.isDirty('phone')) patch.phone = entries.phone.trim();
  if (form.isDirty('location')) patch.location = entries.location.trim();
  if (form.isDirty('source')) patch.source = entries.source as Source;
  if (form.isDirty('owner')) patch.owner = entries.owner;
  return patch;
}
