import { Select, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { sources } from '@/api/vocabulary';
import { humanise } from '@/components/words';

export interface CandidateEntries {
  name: string;
  mail: string;
  phone: string;
  location: string;
  source: string;
  job: string;
  owner: string;
}

/** The fields that adding and editing have in common. */
export function CandidateFields({ form }: { form: UseFormReturnType<CandidateEntries> }) {
  return (
    <>
      <TextInput label="Name" required data-autofocus {...form.getInputProps('name')} />
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
    </>
  );
}
