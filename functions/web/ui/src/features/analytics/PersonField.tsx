import { Select } from '@mantine/core';
import { choosable, useDirectory } from '@/features/team/directory';

interface Props {
  user: string | undefined;
  change: (user: string | undefined) => void;
}

/** Everyone, or one person. */
export function PersonField({ user, change }: Props) {
  const { people } = useDirectory();
  return (
    <Select
      label="Person"
      placeholder="Everyone"
      data={choosable(people)}
      value={user ?? null}
      onChange={(id) => change(id ?? undefined)}
      searchable
      clearable
    />
  );
}
