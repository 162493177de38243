import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { IdempotencyKey } from '@/api/idempotency';
import { scheduleRecipients } from '@/api/limits.gen';
import { asProblem, fieldMessages, Problem } from '@/api/problem';
import { filled } from '@/components/checks';
import { sentence } from '@/components/words';
import { createSchedule, scheduleQuery, schedulesKey, updateSchedule } from './api';
import { bodyOf, type Entries, entriesOf, fieldOf } from './entries';
import { layoutOf } from './standard';
import type { Schedule } from './types';

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** A schedule in a form: a failed save keeps what was entered, and nobody's change is overwritten unseen. */
export function useScheduleForm(
  known: Schedule | null,
  initial: Entries,
  onSaved: (schedule: Schedule) => void,
) {
  const client = useQueryClient();
  const key = useRef(new IdempotencyKey());
  const element = useRef<HTMLFormElement>(null);
  const [start, setStart] = useState(known);
  const [untouched, setUntouched] = useState(initial);
  const form = useForm<Entries>({ initialValues: initial, validate });
  const [refusals, setRefusals] = useState(0);
  const showRefused = () => setRefusals((before) => before + 1);
  // What has to be looked at again may be far up in a long form.
  useEffect(() => {
    if (refusals > 0) element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [refusals]);
  const save = useMutation({
    mutationFn: async (before: Schedule | null) => {
      const entries = form.getValues();
      const layout = await layoutOf(client, entries, start?.content ?? null);
      const body = bodyOf(entries, layout);
      if (!body) throw new Problem({ status: 0, code: 'unexpected' });
      return before ? updateSchedule(before, body) : createSchedule(body, key.current.for(body));
    },
    onSuccess: async (after) => {
      key.current.used();
      // Its last result is not in the answer; the list tells it.
      await client.invalidateQueries({ queryKey: schedulesKey, refetchType: 'none' });
      onSaved(after);
    },
    onError: (error) => {
      const problem = asProblem(error);
      const { messages } = fieldMessages(problem, fieldOf);
      form.setErrors(
        Object.fromEntries(Object.entries(messages).map(([name, text]) => [name, sentence(text)])),
      );
      showRefused();
      if (problem.code === 'version_conflict' && start)
        return client.invalidateQueries({ queryKey: scheduleQuery(start.id).queryKey });
    },
  });
  const problem = save.error ? asProblem(save.error) : null;
  return {
    form,
    element,
    start,
    dirty: !same(form.values, untouched),
    saving: save.isPending,
    error: save.error,
    rest: problem ? fieldMessages(problem, fieldOf).rest : [],
    conflict: problem?.code === 'version_conflict' && known !== null && !save.isPending,
    set: (change: Partial<Entries>) => {
      for (const name of Object.keys(change)) form.clearFieldError(name);
      form.setValues(change);
    },
    submit: form.onSubmit(() => {
      if (!save.isPending) save.mutate(start);
    }, showRefused),
    keepMine: () => save.mutate(known),
    takeTheirs: () => {
      if (!known) return;
      const theirs = entriesOf(known);
      setStart(known);
      setUntouched(theirs);
      form.setValues(theirs);
      form.clearErrors();
      save.reset();
    },
  };
}

const validate = {
  title: filled('Enter a title.'),
  person: (person: string | null, { what }: Entries) =>
    what === 'standard:person' && !person ? 'Choose a person.' : null,
  job: (job: string | null, { what }: Entries) =>
    what === 'standard:job' && !job ? 'Choose a job.' : null,
  recipients: (mails: string[]) => {
    if (mails.length === 0) return 'Choose at least one person.';
    return mails.length > scheduleRecipients
      ? `Choose at most ${scheduleRecipients} people.`
      : null;
  },
};
