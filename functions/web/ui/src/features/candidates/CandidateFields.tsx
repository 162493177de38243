import { Select, TagsInput, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { ReactNode } from 'react';
import { languages, sources } from '@/api/vocabulary';
import { humanise } from '@/components/words';
import { languageName } from '@/features/letters/language';
import { choosable, useDirectory } from '@/features/team/directory';
import classes from './Candidate.module.css';

export interface CandidateEntries {
  name: string;
  mail: string;
  phone: string;
  location: string;
  source: string;
  job: string;
  owner: string;
  language: string;
  tags: string[];
  skills: string[];
}

/** The fields that adding and editing have in common. */
export function CandidateFields({
  form,
  children,
}: {
  form: UseFormReturnType<CandidateEntries>;
  /** What only one of the two has. */
  children?: ReactNode;
}) {
  const { people } = useDirectory();
  return (
    <>
      <TextInput label="Name" required data-autofocus {...form.getInputProps('name')} />
      <div className={classes.pair}>
        <TextInput label="Mail address" type="email" required {...form.getInputProps('mail')} />
        <TextInput label="Phone" type="tel" {...form.getInputProps('phone')} />
        <TextInput label="Location" {...form.getInputProps('location')} />
        <Select
          label="Source"
          placeholder="How did this person come?"
          required
          data={sources.map((id) => ({ value: id, label: humanise(id) }))}
          {...form.getInputProps('source')}
        />
        <Select
          label="Language of mails"
          data={languages.map((id) => ({ value: id, label: languageName(id) }))}
          allowDeselect={false}
          {...form.getInputProps('language')}
        />
        <Select
          label="Owner"
          placeholder="You"
          searchable
          data={choosable(people)}
          {...form.getInputProps('owner')}
        />
      </div>
      {children}
      <Words label="Tags" form={form} name="tags" />
      <Words label="Skills" form={form} name="skills" />
    </>
  );
}

function Words(props: {
  label: string;
  name: 'tags' | 'skills';
  form: UseFormReturnType<CandidateEntries>;
}) {
  const { label, name, form } = props;
  const empty = form.getValues()[name].length === 0;
  return (
    <TagsInput
      label={label}
      placeholder={empty ? 'Type a word and press Enter' : undefined}
      acceptValueOnBlur
      splitChars={[',', ';']}
      {...form.getInputProps(name)}
    />
  );
}
