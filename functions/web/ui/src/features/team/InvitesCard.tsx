import { useQuery } from '@tanstack/react-query';
import { Card } from '@/components/Page';
import { Empty, LoadFailed, RowsLoading } from '@/components/states';
import { table } from '@/components/table';
import { When } from '@/components/When';
import { humanise } from '@/components/words';
import { invitesQuery } from './api';

/** Invitations that have not been accepted yet. */
export function InvitesCard() {
  const invites = useQuery(invitesQuery);
  return (
    <Card title="Pending invitations">
      {invites.isPending ? (
        <RowsLoading rows={2} />
      ) : !invites.data ? (
        <LoadFailed error={invites.error} retry={() => invites.refetch()} />
      ) : invites.data.length === 0 ? (
        <Empty title="No invitation is open" />
      ) : (
        <table
          className={table.table}
          aria-label="Pending invitations"
          style={{ marginInline: '-1.25rem', width: 'calc(100% + 2.5rem)' }}
        >
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col" className={table.fromSmall}>
                Role
              </th>
              <th scope="col">Valid</th>
            </tr>
          </thead>
          <tbody>
            {invites.data.map((invite) => (
              <tr key={invite.id} data-invite={invite.id}>
                <td>
                  <div style={{ fontWeight: 560 }}>{invite.name}</div>
                  <div className={table.below}>{invite.mail}</div>
                </td>
                <td className={table.fromSmall}>{humanise(invite.role)}</td>
                <td className="muted">
                  until <When at={invite.expires_at} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Card>
  );
}
