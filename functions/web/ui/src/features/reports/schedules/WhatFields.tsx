import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { JobSelect } from '@/features/jobs/JobSelect';
import { choosable, useDirectory } from '@/features/team/directory';
import { savedReportsQuery } from './api';
import type { Entries } from './entries';
import { useContentInWords } from './nameOf';
import classes from './Schedules.module.css';
import { standardInWords, standards } from './standard';
import type { Content } from './types';

interface Props {
  entries: Entries;
  errors: Partial<Record<string, React.ReactNode>>;
  set: (change: Partial<Entries>) => void;
  /** What the schedule makes already. */
  kept: Content | null;
}

/** Which report: one that somebody put together, or one that is there from the start. */
export function WhatFields({ entries, errors, set, kept }: Props) {
  const { data: reports = [], error } = useQuery(savedReportsQuery);
  const inWords = useContentInWords();
  const saved = reports.map(({ id, title }) => ({ value: `definition:${id}`, label: title }));
  const { what } = entries;
  // One that cannot be read any more still stands there, to be replaced.
  if (what.startsWith('definition:') && !saved.some(({ value }) => value === what)) {
    const definition = what.slice('definition:'.length);
    saved.unshift({ value: what, label: inWords({ kind: 'definition', definition }) });
  }
  const now =
    kept?.kind === 'layout' ? [{ value: 'kept', label: `${inWords(kept)}, as it is now` }] : [];
  const standard = standards.map((kind) => ({
    value: `standard:${kind}`,
    label: standardInWords[kind],
  }));
  const groups = [
    { group: 'In this schedule', items: now },
    { group: 'Saved reports', items: saved },
    { group: 'Standard reports', items: standard },
  ].filter(({ items }) => items.length > 0);
  return (
    <div className={classes.row}>
      <Select
        className={classes.wide}
        label="Report"
        description={error ? 'The saved reports could not be loaded.' : undefined}
        data={groups}
        value={what}
        error={errors.what}
        searchable
        allowDeselect={false}
        openOnFocus={false}
        onChange={(next) => next && set({ what: next })}
      />
      {what === 'standard:person' && <Person entries={entries} errors={errors} set={set} />}
      {what === 'standard:job' && <Job entries={entries} errors={errors} set={set} />}
    </div>
  );
}

type FieldProps = Omit<Props, 'kept'>;

function Person({ entries, errors, set }: FieldProps) {
  const { people } = useDirectory();
  return (
    <Select
      className={classes.wide}
      label="Person"
      placeholder="Name"
      data={choosable(people)}
      value={entries.person}
      error={errors.person}
      searchable
      allowDeselect={false}
      openOnFocus={false}
      onChange={(person) => set({ person })}
    />
  );
}

function Job({ entries, errors, set }: FieldProps) {
  return (
    <JobSelect
      className={classes.wide}
      label="Job"
      placeholder="Title"
      value={entries.job}
      error={errors.job}
      allowDeselect={false}
      openOnFocus={false}
      onChange={(job) => set({ job })}
    />
  );
}
