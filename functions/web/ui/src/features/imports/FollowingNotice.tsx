import { Button } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { Import } from '@/api/types';
import { clock } from '@/components/dates';
import { Notice } from '@/components/Notice';
import { useZone } from '@/features/me/me';
import { isRunning } from './api';

/** While the state cannot be asked for, what is shown is old, and that is said. */
export function FollowingNotice({ of, query }: { of: Import; query: UseQueryResult<Import> }) {
  const zone = useZone();
  if (!query.isRefetchError && query.failureCount === 0) return null;
  const seen = clock(new Date(query.dataUpdatedAt).toISOString(), zone);
  return (
    <Notice
      tone="amber"
      icon="warn"
      role="status"
      title="Hirelog can’t be reached"
      actions={
        <Button size="xs" variant="default" onClick={() => query.refetch()}>
          Ask again
        </Button>
      }
    >
      <span data-following="lost">
        What you see is from {seen}.{' '}
        {isRunning(of) && 'The import goes on without this page; we keep asking.'}
      </span>
    </Notice>
  );
}
