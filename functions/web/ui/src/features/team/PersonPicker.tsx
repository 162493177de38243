import { Select } from '@mantine/core';
import { choosable, useDirectory } from './directory';

/** Chooses a person to go to. Not shown where nobody but oneself is known. */
export function PersonPicker({ label, onPick }: { label: string; onPick: (id: string) => void }) {
  const { people, complete } = useDirectory();
  if (!complete) return null;
  return (
    <Select
      label={label}
      placeholder="Name"
      data={choosable(people)}
      value={null}
      onChange={(id) => id && onPick(id)}
      searchable
      maw={320}
      mb="sm"
    />
  );
}
