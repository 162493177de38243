import { MultiSelect, Select, TagsInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { IdempotencyKey } from '@/api/idempotency';
import { skillsAskedFor } from '@/api/limits.gen';
import { asProblem, fieldMessages, topLevel } from '@/api/problem';
import type { Job } from '@/api/types';
import { ConflictNotice } from '@/components/ConflictNotice';
import { filled } from '@/components/checks';
import { differences } from '@/components/differences';
import { FormDialog } from '@/components/FormDialog';
import { saved } from '@/components/toast';
import { choosable, useDirectory } from '@/features/team/directory';
import { createJob, updateJob } from './api';
import { bodyOf, changedBody, entriesOf, type JobEntries, wholeNumber } from './jobEntries';

const labels = {
  title: 'Title',
  department: 'Department',
  location: 'Location',
  openings: 'Openings',
  owner: 'Owner',
  hiring_managers: 'Hiring managers',
  skills: 'Skills asked for',
};
const nameOf = topLevel(...Object.keys(labels));

interface Props {
  opened: boolean;
  onClose: () => void;
  /** The job to edit; none to add one. */
  job?: Job;
}

export function JobDialog({ opened, onClose, job }: Props) {
  const client = useQueryClient();
  const { name } = useDirectory();
  const key = useRef(new IdempotencyKey());
  const start = useRef(entriesOf(job));
  const form = useForm<JobEntries>({
    initialValues: entriesOf(job),
    validate: {
      title: filled('Enter a title.'),
      department: filled('Enter a department.'),
      location: filled('Enter a location.'),
      openings: wholeNumber,
    },
  });
  const begin = () => {
    start.current = entriesOf(job);
    form.setInitialValues(start.current);
    form.setValues(start.current);
    form.clearErrors();
    save.reset();
  };
  const save = useMutation({
    mutationFn: () => {
      const entries = form.getValues();
      if (job) return updateJob(job, changedBody(start.current, entries));
      const body = bodyOf(entries);
      return createJob(body, key.current.for(body));
    },
    onSuccess: (updated) => {
      key.current.used();
      onClose();
      saved(job ? 'The changes are saved.' : `${updated.title} was added.`);
      return client.invalidateQueries({ queryKey: ['jobs'] });
    },
    onError: (error) => {
      const problem = asProblem(error);
      form.setErrors(fieldMessages(problem, nameOf).messages);
      if (problem.code === 'version_conflict') {
        return client.invalidateQueries({ queryKey: ['jobs'] });
      }
    },
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the dialog opens
  useEffect(() => {
    if (opened) begin();
  }, [opened]);

  // People are ids in the form, and names in the words about a conflict.
  const named = (entries: JobEntries) => ({
    ...entries,
    owner: name(entries.owner) ?? entries.owner,
    hiring_managers: entries.hiring_managers.map((id) => name(id) ?? id).join(', '),
    skills: entries.skills.join(', '),
  });
  const conflict = job && save.error && asProblem(save.error).code === 'version_conflict';
  return (
    <FormDialog
      opened={opened}
      title={job ? 'Edit job' : 'Add job'}
      action={job ? 'Save' : 'Add job'}
      dirty={form.isDirty()}
      busy={save.isPending}
      error={save.error}
      rest={save.error ? fieldMessages(asProblem(save.error), nameOf).rest : []}
      problem={
        conflict ? (
          <ConflictNotice
            differences={differences(
              labels,
              named(form.getValues()),
              named(entriesOf(job)),
              (field) => field in changedBody(start.current, form.getValues()),
            )}
            keepMine={() => save.mutate()}
            takeTheirs={begin}
          />
        ) : undefined
      }
      onSubmit={form.onSubmit(() => save.mutate())}
      onClose={onClose}
    >
      <TextInput label="Title" required data-autofocus {...form.getInputProps('title')} />
      <TextInput label="Department" required {...form.getInputProps('department')} />
      <TextInput label="Location" required {...form.getInputProps('location')} />
      <TextInput
        label="Openings"
        required
        inputMode="numeric"
        description="How many people are to be hired."
        {...form.getInputProps('openings')}
      />
      {job && <Owner {...form.getInputProps('owner')} />}
      <HiringManagers {...form.getInputProps('hiring_managers')} />
      <TagsInput
        label="Skills asked for"
        description={`Resumes for this job are matched with them. At most ${skillsAskedFor}.`}
        placeholder={
          form.getValues().skills.length === 0 ? 'Type a word and press Enter' : undefined
        }
        acceptValueOnBlur
        splitChars={[',', ';']}
        {...form.getInputProps('skills')}
      />
    </FormDialog>
  );
}

function Owner(props: {
  value?: string;
  onChange: (id: string | null) => void;
  error?: React.ReactNode;
}) {
  const { people } = useDirectory();
  return (
    <Select label="Owner" data={choosable(people)} searchable allowDeselect={false} {...props} />
  );
}

function HiringManagers(props: {
  value?: string[];
  onChange: (ids: string[]) => void;
  error?: React.ReactNode;
}) {
  const { people } = useDirectory();
  return (
    <MultiSelect
      label="Hiring managers"
      description="They see and move the candidates of this job."
      data={choosable(people)}
      searchable
      {...props}
    />
  );
}
