import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Session } from '@/api/types';
import { Card, PageHeader } from '@/components/Page';
import { ProblemNotice } from '@/components/ProblemNotice';
import { Empty, LoadFailed, RowsLoading } from '@/components/states';
import { Tag } from '@/components/Tag';
import { table } from '@/components/table';
import { saved } from '@/components/toast';
import { When } from '@/components/When';
import { endSession, sessionsQuery } from './api';
import { browserName } from './browser';

/** Where one is signed in, and a way to end that. */
export default function SessionsScreen() {
  return (
    <>
      <PageHeader
        title="Where I’m signed in"
        subtitle="End what you don’t recognise, and tell your admin about it."
      />
      <Card padded={false}>
        <Sessions />
      </Card>
    </>
  );
}

function Sessions() {
  const client = useQueryClient();
  const sessions = useQuery(sessionsQuery);
  const end = useMutation({
    mutationFn: (session: Session) => endSession(session.id),
    onSuccess: (_, session) => {
      if (session.current) {
        location.assign('/sign-in');
        return;
      }
      saved('That session has ended.');
      return client.invalidateQueries({ queryKey: sessionsQuery.queryKey });
    },
  });
  if (sessions.isPending) return <RowsLoading rows={3} height={36} />;
  if (!sessions.data) {
    return <LoadFailed error={sessions.error} retry={() => sessions.refetch()} />;
  }
  if (sessions.data.items.length === 0) return <Empty title="No other sessions" />;
  return (
    <>
      {end.error && (
        <div style={{ padding: '1rem' }}>
          <ProblemNotice error={end.error} />
        </div>
      )}
      <table className={table.table} aria-label="Sessions">
        <thead>
          <tr>
            <th scope="col">Browser</th>
            <th scope="col" className={table.fromSmall}>
              Signed in
            </th>
            <th scope="col" className={table.fromSmall}>
              Last seen
            </th>
            <th scope="col" className={table.number}>
              Action
            </th>
          </tr>
        </thead>
        <tbody>
          {sessions.data.items.map((session) => (
            <tr key={session.id} data-session={session.id}>
              <td>
                <div title={session.user_agent ?? undefined}>{browserName(session.user_agent)}</div>
                {session.current && (
                  <Tag tone="green" dot={false}>
                    This browser
                  </Tag>
                )}
                <div className={`${table.narrowOnly} ${table.below}`}>
                  Last seen <When at={session.last_seen_at} as="ago" />
                </div>
              </td>
              <td className={table.fromSmall}>
                <When at={session.created_at} />
              </td>
              <td className={table.fromSmall}>
                <When at={session.last_seen_at} as="ago" />
              </td>
              <td className={table.number}>
                <Button
                  variant="default"
                  size="xs"
                  aria-label={`End the session of ${browserName(session.user_agent)}`}
                  loading={end.isPending && end.variables.id === session.id}
                  onClick={() => end.mutate(session)}
                >
                  {session.current ? 'Sign out' : 'End'}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
