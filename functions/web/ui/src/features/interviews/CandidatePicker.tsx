import { Select, type SelectProps } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useJobTitle } from '@/features/jobs/api';
import { useOwnJob } from '@/features/pipeline/ownJob';
import { quickQuery } from '@/features/search/api';

interface Option {
  value: string;
  label: string;
}

/** Finds a candidate by name, mail, skill or tag. */
export function CandidatePicker(props: Omit<SelectProps, 'data'>) {
  const jobTitle = useJobTitle();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<Option | null>(null);
  const [text] = useDebouncedValue(typed.trim(), 250);
  const looking = text.length >= 2 && text !== chosen?.label;
  const found = useQuery({
    ...quickQuery(text, useOwnJob()),
    enabled: looking,
    placeholderData: keepPreviousData,
  });
  const items = looking ? (found.data?.items ?? []) : [];
  const options = items.map(({ id, name, job }) => ({
    value: id,
    label: `${name} · ${jobTitle(job)}`,
  }));
  const known = chosen && !options.some(({ value }) => value === chosen.value) ? [chosen] : [];
  // Words beside the field: a list without choices would be none for those who hear it.
  const hint =
    text.length < 2
      ? 'Name, mail, skill or tag: at least two letters.'
      : found.error
        ? 'The search failed. Please type again.'
        : found.isFetching
          ? 'Searching…'
          : items.length === 0
            ? 'Nobody found.'
            : 'Choose one of those found.';
  return (
    <Select
      placeholder="Type a name"
      {...props}
      data={[...known, ...options]}
      filter={({ options }) => options}
      onChange={(value, option) => {
        setChosen(value ? option : null);
        props.onChange?.(value, option);
      }}
      searchable
      onSearchChange={setTyped}
      description={chosen ? undefined : hint}
    />
  );
}
