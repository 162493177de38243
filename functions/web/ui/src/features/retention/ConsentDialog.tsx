import { Button, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { asProblem, fieldMessages } from '@/api/problem';
import type { Candidate, ConsentToKeep } from '@/api/types';
import { ChangedMeanwhile } from '@/components/ChangedMeanwhile';
import { filled } from '@/components/checks';
import { addDays, day, dayOf } from '@/components/dates';
import { FormDialog } from '@/components/FormDialog';
import { saved } from '@/components/toast';
import { candidateQuery, updateCandidate } from '@/features/candidates/api';
import { candidateChanged } from '@/features/candidates/changed';
import { useZone } from '@/features/me/me';

const nameOf = (path: string) => {
  const name = path.replace(/^consent\//, '');
  return name === 'given_on' || name === 'until' ? name : null;
};

interface Props {
  candidate: Candidate;
  opened: boolean;
  onClose: () => void;
}

/** The candidate agreed to be kept longer: when, and until when. */
export function ConsentDialog({ candidate, opened, onClose }: Props) {
  const client = useQueryClient();
  const today = dayOf(new Date(), useZone());
  const start = candidate.consent ?? { given_on: today, until: addDays(today, 365) };
  const form = useForm<ConsentToKeep>({
    initialValues: start,
    validate: { given_on: filled('Enter a day.'), until: filled('Enter a day.') },
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the dialog opens
  useEffect(() => {
    if (!opened) return;
    form.setInitialValues(start);
    form.setValues(start);
    form.clearErrors();
    save.reset();
  }, [opened]);
  const save = useMutation({
    mutationFn: (consent: ConsentToKeep | null) =>
      updateCandidate(candidate.id, candidate.version, { consent }),
    onSuccess: (line, consent) => {
      onClose();
      saved(consent ? `Kept until ${day(consent.until)}.` : 'The consent is taken back.');
      return candidateChanged(client, { line });
    },
    onError: (error) => {
      const problem = asProblem(error);
      form.setErrors(fieldMessages(problem, nameOf).messages);
      if (problem.code === 'version_conflict')
        return client.invalidateQueries({ queryKey: candidateQuery(candidate.id).queryKey });
    },
  });
  const conflict = save.error && asProblem(save.error).code === 'version_conflict';
  return (
    <FormDialog
      opened={opened}
      title="Consent to be kept longer"
      action="Save"
      dirty={form.isDirty()}
      busy={save.isPending}
      error={save.error}
      rest={save.error ? fieldMessages(asProblem(save.error), nameOf).rest : []}
      problem={
        conflict ? (
          <ChangedMeanwhile what="candidate">
            Your entries are still here. Save again if they still fit.
          </ChangedMeanwhile>
        ) : undefined
      }
      onSubmit={form.onSubmit((consent) => save.mutate(consent))}
      onClose={onClose}
    >
      <p style={{ margin: 0 }}>
        Enter this only when {candidate.name} agreed to it. The data are kept until the end of the
        last day, then erased.
      </p>
      <TextInput
        label="Agreed on"
        type="date"
        required
        max={today}
        data-autofocus
        {...form.getInputProps('given_on')}
      />
      <TextInput
        label="Keep until"
        type="date"
        required
        min={today}
        {...form.getInputProps('until')}
      />
      {candidate.consent && (
        <div>
          <Button
            size="xs"
            variant="default"
            disabled={save.isPending}
            onClick={() => save.mutate(null)}
          >
            The candidate took the consent back
          </Button>
        </div>
      )}
    </FormDialog>
  );
}
