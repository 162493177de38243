import { Select } from '@mantine/core';
import { choosable, useDirectory } from './directory';

/** Chooses a person to go to. */
export function PersonPicker({ label, onPick }: { label: string; onPick: (id: string) => void }) {
  const { people } = useDirectory();
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
