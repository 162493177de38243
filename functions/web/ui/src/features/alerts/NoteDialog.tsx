import { Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Alert } from '@/api/alerts';
import { asProblem, fieldMessages, topLevel } from '@/api/problem';
import { ChangedMeanwhile } from '@/components/ChangedMeanwhile';
import { FormDialog } from '@/components/FormDialog';
import { focusSoon } from '@/components/focus';
import { saved } from '@/components/toast';
import { sentence } from '@/components/words';
import { alertsKey, noteAlert } from './api';
import { type Step, stateWords } from './words';

const fieldOf = topLevel('note');

interface Props {
  /** As the list has it now; null where the list does not have it any more. */
  alert: Alert | null;
  title: string;
  step: Step;
  onClose: () => void;
}

/** Says what becomes of an alert, with a note for the others. */
export function NoteDialog({ alert, title, step, onClose }: Props) {
  const client = useQueryClient();
  const [note, setNote] = useState('');
  const save = useMutation({
    mutationFn: (known: Alert) => noteAlert(known, step.to, note),
    onSuccess: () => {
      saved(step.done);
      onClose();
      // The alert went to another list, and its button with it.
      focusSoon([() => document.querySelector('h1')]);
      return client.invalidateQueries({ queryKey: alertsKey });
    },
    onError: (error) => {
      if (asProblem(error).code === 'version_conflict')
        return client.invalidateQueries({ queryKey: alertsKey });
    },
  });
  const problem = save.error ? asProblem(save.error) : null;
  const { messages, rest } = problem ? fieldMessages(problem, fieldOf) : { messages: {}, rest: [] };
  const refused = (messages as Record<string, string>).note;
  return (
    <FormDialog
      opened
      title={step.title}
      action={step.label}
      dirty={note.trim() !== ''}
      busy={save.isPending}
      blocked={!alert}
      error={save.error}
      rest={rest}
      problem={
        problem?.code === 'version_conflict' && !save.isPending ? (
          <ChangedMeanwhile what="alert">
            {alert
              ? `It is ${stateWords[alert.state].toLowerCase()} now. Your note is still here: go on if it still fits.`
              : 'It is in another list now. Your note is still here, to copy what you need.'}
          </ChangedMeanwhile>
        ) : undefined
      }
      onSubmit={() => alert && save.mutate(alert)}
      onClose={onClose}
    >
      <p style={{ margin: 0 }}>{title}</p>
      <Textarea
        label="Note"
        description="For the others; it stays with the alert."
        placeholder="Nothing has to be said"
        autosize
        minRows={2}
        maxRows={8}
        data-autofocus
        value={note}
        error={refused && sentence(refused)}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
    </FormDialog>
  );
}
