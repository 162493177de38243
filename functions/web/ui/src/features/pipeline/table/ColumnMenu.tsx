import { Button, Menu } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { Icon } from '@/components/Icon';
import type { PipelineSearch } from '../filters';
import { columns, useColumns } from './columns';

/** Which columns the table has. The name is always there. */
export function ColumnMenu({ search }: { search: PipelineSearch }) {
  const navigate = useNavigate({ from: '/candidates' });
  const { shown, choose } = useColumns(search);
  const change = (ids: string[]) => {
    const next = columns.map(({ id }) => id).filter((id) => ids.includes(id));
    choose(next);
    // A view that was opened with its columns follows the choice from now on.
    if (search.columns)
      void navigate({
        search: (now) => ({ ...now, columns: undefined }),
        replace: true,
        resetScroll: false,
      });
  };
  return (
    <Menu position="bottom-end" closeOnItemClick={false} width={200}>
      <Menu.Target>
        <Button variant="subtle" size="compact-md" rightSection={<Icon name="down" size={12} />}>
          Columns
        </Button>
      </Menu.Target>
      <Menu.Dropdown aria-label="Columns of the table">
        <Menu.CheckboxGroup value={shown} onChange={change}>
          {columns.map(({ id, label }) => (
            <Menu.CheckboxItem key={id} value={id}>
              {label}
            </Menu.CheckboxItem>
          ))}
        </Menu.CheckboxGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
