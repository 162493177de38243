import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { User } from '@/api/types';
import { Icon } from '@/components/Icon';
import { Card, PageHeader } from '@/components/Page';
import { Empty, LoadFailed, NoPermission, RowsLoading } from '@/components/states';
import { useCan } from '@/features/me/me';
import { ChangeRoleDialog } from './ChangeRoleDialog';
import { DeactivateDialog } from './DeactivateDialog';
import { usersQuery } from './directory';
import { EraseRecordDialog } from './EraseRecordDialog';
import { InviteDialog } from './InviteDialog';
import { InvitesCard } from './InvitesCard';
import { UserTable } from './UserTable';

/** The members of the team, their roles, and the invitations on their way. */
export default function TeamScreen() {
  const can = useCan();
  const [inviting, invite] = useDisclosure(false);
  const allowed = can('manage_users');
  return (
    <>
      <PageHeader
        title="Team"
        subtitle="Who works with Hirelog, and in which role."
        actions={
          allowed && (
            <Button onClick={invite.open} leftSection={<Icon name="plus" size={16} />}>
              Invite somebody
            </Button>
          )
        }
      />
      {allowed ? (
        <div style={{ display: 'grid', gap: '1.5rem' }}>
          <Members />
          <InvitesCard />
        </div>
      ) : (
        <NoPermission />
      )}
      <InviteDialog opened={inviting} onClose={invite.close} />
    </>
  );
}

function Members() {
  const users = useQuery(usersQuery);
  const [changing, setChanging] = useState<User | null>(null);
  const [leaving, setLeaving] = useState<User | null>(null);
  const [erasing, setErasing] = useState<User | null>(null);
  if (users.isPending) return <RowsLoading rows={6} height={28} />;
  if (!users.data) return <LoadFailed error={users.error} retry={() => users.refetch()} />;
  if (users.data.length === 0) return <Empty title="Nobody here yet" />;
  // A dialog always works on the newest version of its person.
  const current = (user: User | null) =>
    user && (users.data.find((known) => known.id === user.id) ?? user);
  return (
    <Card padded={false}>
      <UserTable
        users={users.data}
        changeRole={setChanging}
        deactivate={setLeaving}
        erase={setErasing}
      />
      <ChangeRoleDialog user={current(changing)} onClose={() => setChanging(null)} />
      <DeactivateDialog user={current(leaving)} onClose={() => setLeaving(null)} />
      <EraseRecordDialog user={current(erasing)} onClose={() => setErasing(null)} />
    </Card>
  );
}
