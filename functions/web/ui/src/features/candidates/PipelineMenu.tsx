import { ActionIcon, Menu } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { Permission } from '@/api/types';
import { Icon, type IconName } from '@/components/Icon';
import { useCan } from '@/features/me/me';

interface Item {
  to: '/candidates/import' | '/candidates/exports' | '/candidates/retention';
  label: string;
  icon: IconName;
  permission: Permission;
}

const items: Item[] = [
  { to: '/candidates/import', label: 'Import…', icon: 'upload', permission: 'import_candidates' },
  {
    to: '/candidates/exports',
    label: 'Exports',
    icon: 'download',
    permission: 'export_candidates',
  },
  {
    to: '/candidates/retention',
    label: 'Data to decide about',
    icon: 'bin',
    permission: 'edit_candidates',
  },
];

/** What can be done with the candidates as a whole. Nothing for those who may do none of it. */
export function PipelineMenu() {
  const can = useCan();
  const open = items.filter(({ permission }) => can(permission));
  if (open.length === 0) return null;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="default" size={36} aria-label="More about the candidates">
          <Icon name="more" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {open.map(({ to, label, icon }) => (
          <Menu.Item key={to} component={Link} to={to} leftSection={<Icon name={icon} />}>
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
