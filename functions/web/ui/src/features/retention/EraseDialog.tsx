import { Select, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { asProblem, fieldMessages, topLevel } from '@/api/problem';
import type { Candidate, EraseReason } from '@/api/types';
import { eraseReasons } from '@/api/vocabulary';
import { lastSearch } from '@/app/lastSearch';
import { ChangedMeanwhile } from '@/components/ChangedMeanwhile';
import { filled } from '@/components/checks';
import { FormDialog } from '@/components/FormDialog';
import { Notice } from '@/components/Notice';
import { saved } from '@/components/toast';
import { candidateQuery } from '@/features/candidates/api';
import { candidateChanged } from '@/features/candidates/changed';
import { erase } from './api';

const words: Record<EraseReason, string> = {
  request: 'The candidate asked for it',
  retention: 'The time to keep the data is over',
  mistake: 'It was added by mistake',
};
const nameOf = topLevel('reason');
const same = (a: string, b: string) => a.trim().normalize() === b.trim().normalize();

interface Props {
  candidate: Candidate;
  opened: boolean;
  onClose: () => void;
}

/** Erases a candidate for good, after the name was typed. */
export default function EraseDialog({ candidate, opened, onClose }: Props) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const form = useForm({
    initialValues: { reason: '', typed: '' },
    validate: {
      reason: filled('Choose a reason.'),
      typed: (typed) => (same(typed, candidate.name) ? null : 'This is not the name above.'),
    },
  });
  const remove = useMutation({
    mutationFn: (reason: EraseReason) => erase(candidate, reason),
    onSuccess: async () => {
      leave();
      // First away from the page, which would ask for the candidate once more. What was typed there went with the person.
      const search = lastSearch('/candidates');
      await navigate({ to: '/candidates', search, replace: true, ignoreBlocker: true });
      void candidateChanged(client, { gone: candidate.id });
      saved('The candidate is erased.');
    },
    onError: (error) => {
      const problem = asProblem(error);
      form.setErrors(fieldMessages(problem, nameOf).messages);
      if (problem.code === 'version_conflict')
        return client.invalidateQueries({ queryKey: candidateQuery(candidate.id).queryKey });
    },
  });
  const leave = () => {
    form.reset();
    remove.reset();
    onClose();
  };
  const conflict = remove.error && asProblem(remove.error).code === 'version_conflict';
  return (
    <FormDialog
      opened={opened}
      title="Erase this candidate?"
      action="Erase for good"
      danger
      dirty={form.isDirty()}
      busy={remove.isPending}
      error={remove.error}
      rest={remove.error ? fieldMessages(asProblem(remove.error), nameOf).rest : []}
      problem={
        conflict ? (
          <ChangedMeanwhile what="candidate">
            Close the dialog to see what changed, or erase now all the same.
          </ChangedMeanwhile>
        ) : undefined
      }
      onSubmit={form.onSubmit(({ reason }) => remove.mutate(reason as EraseReason))}
      onClose={leave}
    >
      <Notice tone="red" icon="warn" title="This can’t be taken back">
        <b>Goes:</b> name, contact, facts, notes, mails and the whole timeline of {candidate.name}.
        Mails that wait are not sent.
        <br />
        <b>Stays:</b> the log says that a candidate was erased, when, by whom and why, without the
        name. Figures keep their numbers.
      </Notice>
      <Select
        label="Reason"
        placeholder="Why is it erased?"
        required
        data={eraseReasons.map((id) => ({ value: id, label: words[id] }))}
        {...form.getInputProps('reason')}
      />
      <TextInput
        label={`Type “${candidate.name}” to confirm`}
        required
        autoComplete="off"
        {...form.getInputProps('typed')}
      />
    </FormDialog>
  );
}
