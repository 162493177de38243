import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { asProblem, fieldMessages, topLevel } from '@/api/problem';
import type { Candidate } from '@/api/types';
import { ConflictNotice } from '@/components/ConflictNotice';
import { filled } from '@/components/checks';
import { differences } from '@/components/differences';
import { FormDialog } from '@/components/FormDialog';
import { saved } from '@/components/toast';
import { DuplicateWarning } from '@/features/duplicates/DuplicateWarning';
import { useDuplicates } from '@/features/duplicates/useDuplicates';
import { useDirectory } from '@/features/team/directory';
import { candidateQuery, updateCandidate } from './api';
import { type CandidateEntries, CandidateFields } from './CandidateFields';
import { candidateChanged } from './changed';
import { changes, entriesOf, personOf } from './entries';

const labels = {
  name: 'Name',
  mail: 'Mail address',
  phone: 'Phone',
  location: 'Location',
  source: 'Source',
  owner: 'Owner',
  language: 'Language of mails',
  tags: 'Tags',
  skills: 'Skills',
};
const nameOf = topLevel(...Object.keys(labels));

interface Props {
  candidate: Candidate;
  opened: boolean;
  onClose: () => void;
}

export default function EditCandidateDialog({ candidate, opened, onClose }: Props) {
  const client = useQueryClient();
  const { name } = useDirectory();
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
    mutationFn: () =>
      updateCandidate(candidate.id, candidate.version, changes(form.getValues(), form.isDirty)),
    onSuccess: (line) => {
      onClose();
      saved('The changes are saved.');
      return candidateChanged(client, { line });
    },
    onError: (error) => {
      const problem = asProblem(error);
      form.setErrors(fieldMessages(problem, nameOf).messages);
      if (problem.code === 'version_conflict') {
        return client.invalidateQueries({ queryKey: candidateQuery(candidate.id).queryKey });
      }
    },
  });
  // Only a change of what is compared can make a new twin.
  const compared = ['name', 'mail', 'phone', 'location'].some((field) => form.isDirty(field));
  const person = personOf(form.getValues(), candidate.id);
  const duplicates = useDuplicates(opened && compared ? person : null);
  const submit = form.onSubmit(async () => {
    if (!compared || (await duplicates.mayBeSaved(person))) save.mutate();
  });
  // The owner is an id in the form, and a name in the words about a conflict.
  const named = (entries: CandidateEntries) => ({
    ...entries,
    owner: name(entries.owner) ?? entries.owner,
    tags: entries.tags.join(', '),
    skills: entries.skills.join(', '),
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
      action={duplicates.asked ? 'Save anyway' : 'Save'}
      dirty={form.isDirty()}
      busy={save.isPending || duplicates.looking}
      error={save.error}
      rest={save.error ? fieldMessages(asProblem(save.error), nameOf).rest : []}
      problem={
        conflict ? (
          <ConflictNotice
            differences={differences(
              labels,
              named(form.getValues()),
              named(entriesOf(candidate)),
              form.isDirty,
            )}
            keepMine={() => save.mutate()}
            takeTheirs={takeTheirs}
          />
        ) : undefined
      }
      onSubmit={submit}
      onClose={onClose}
    >
      <CandidateFields form={form} />
      <DuplicateWarning matches={duplicates.matches} asked={duplicates.asked} />
    </FormDialog>
  );
}
