import { ActionIcon, Menu } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { User } from '@/api/types';
import { Icon } from '@/components/Icon';
import { StatusTag } from '@/components/Tag';
import { table } from '@/components/table';
import { When } from '@/components/When';
import { humanise } from '@/components/words';
import { useCan } from '@/features/me/me';

interface Props {
  users: User[];
  changeRole: (user: User) => void;
  deactivate: (user: User) => void;
  erase: (user: User) => void;
}

export function UserTable({ users, ...actions }: Props) {
  return (
    <table className={table.table} aria-label="Members of the team">
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col" className={table.fromSmall}>
            Role
          </th>
          <th scope="col" className={table.fromSmall}>
            State
          </th>
          <th scope="col" className={table.fromMedium}>
            Member since
          </th>
          <th scope="col" className={table.number}>
            Actions
          </th>
        </tr>
      </thead>
      <tbody>
        {users.map((user) => (
          <tr key={user.id} data-user={user.id}>
            <td>
              <div style={{ fontWeight: 560 }}>{user.name}</div>
              <div className={table.below}>{user.mail}</div>
              <div className={table.narrowOnly}>
                {humanise(user.role)} <StatusTag id={user.state} />
              </div>
            </td>
            <td className={table.fromSmall}>{humanise(user.role)}</td>
            <td className={table.fromSmall}>
              <StatusTag id={user.state} />
            </td>
            <td className={table.fromMedium}>
              <When at={user.created_at} />
            </td>
            <td className={table.number}>
              <UserActions user={user} {...actions} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function UserActions({
  user,
  changeRole,
  deactivate,
  erase,
}: Omit<Props, 'users'> & { user: User }) {
  const can = useCan();
  const active = user.state === 'active';
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={`Actions for ${user.name}`}>
          <Icon name="more" size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {can('view_team_activity') && (
          <Menu.Item
            component={Link}
            to={`/activity/${user.id}`}
            leftSection={<Icon name="pulse" size={16} />}
          >
            View activity
          </Menu.Item>
        )}
        {can('view_team_activity') && (
          <Menu.Item
            component={Link}
            to={`/team/${user.id}/performance`}
            leftSection={<Icon name="chart" size={16} />}
          >
            Performance
          </Menu.Item>
        )}
        {active && (
          <Menu.Item
            component={Link}
            to={`/team/${user.id}/availability`}
            leftSection={<Icon name="calendar" size={16} />}
          >
            Availability
          </Menu.Item>
        )}
        {active && (
          <Menu.Item leftSection={<Icon name="edit" size={16} />} onClick={() => changeRole(user)}>
            Change role
          </Menu.Item>
        )}
        {active && (
          <Menu.Item leftSection={<Icon name="lock" size={16} />} onClick={() => deactivate(user)}>
            Deactivate
          </Menu.Item>
        )}
        {user.state === 'deactivated' && (
          <Menu.Item leftSection={<Icon name="bin" size={16} />} onClick={() => erase(user)}>
            Erase…
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
