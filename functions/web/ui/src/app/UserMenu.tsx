import { Menu, UnstyledButton, useMantineColorScheme } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { asProblem, describe } from '@/api/problem';
import { Icon } from '@/components/Icon';
import { notSaved } from '@/components/toast';
import { humanise, initials } from '@/components/words';
import { signOut } from '@/features/auth/api';
import { keep } from '@/features/bulk/lastOperation';
import { useMe } from '@/features/me/me';
import classes from './Shell.module.css';

export function UserMenu({ compact = false }: { compact?: boolean }) {
  const { user } = useMe();
  const client = useQueryClient();
  const leave = useMutation({
    mutationFn: signOut,
    onSuccess: () => {
      client.clear();
      keep([]);
      // A fresh page: nothing of the last person stays in memory.
      location.assign('/sign-in');
    },
    onError: (error) => {
      const { title, hint } = describe(asProblem(error));
      notSaved(title, hint);
    },
  });

  return (
    <Menu position={compact ? 'bottom-end' : 'top-start'} width={248}>
      <Menu.Target>
        <UnstyledButton
          className={compact ? undefined : classes.person}
          aria-label={`Your account: ${user.name}`}
        >
          <span className={classes.face}>{initials(user.name)}</span>
          {!compact && (
            <span className={classes.personName}>
              <div style={{ fontWeight: 560 }}>{user.name}</div>
              <div className={classes.brandOrg}>{humanise(user.role)}</div>
            </span>
          )}
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{user.mail}</Menu.Label>
        <Menu.Item component={Link} to="/me/activity" leftSection={<Icon name="me" />}>
          My activity
        </Menu.Item>
        <Menu.Item component={Link} to="/me/availability" leftSection={<Icon name="calendar" />}>
          My availability
        </Menu.Item>
        <Menu.Item component={Link} to="/me/sessions" leftSection={<Icon name="device" />}>
          Where I’m signed in
        </Menu.Item>
        <Menu.Divider />
        <Menu.Label>Appearance</Menu.Label>
        <ThemeChoice />
        <Menu.Divider />
        <Menu.Item
          closeMenuOnClick={false}
          leftSection={<Icon name="exit" />}
          onClick={() => leave.mutate()}
          disabled={leave.isPending}
        >
          Sign out
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function ThemeChoice() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Menu.RadioGroup
      value={colorScheme}
      onChange={(choice) => setColorScheme(choice as typeof colorScheme)}
    >
      <Menu.RadioItem value="light">Light</Menu.RadioItem>
      <Menu.RadioItem value="dark">Dark</Menu.RadioItem>
      <Menu.RadioItem value="auto">Like my device</Menu.RadioItem>
    </Menu.RadioGroup>
  );
}
