import { Button } from '@mantine/core';
import { asProblem, describe } from '@/api/problem';
import { Notice } from './Notice';

interface Props {
  query: { isRefetchError: boolean; error: unknown; isFetching: boolean; refetch: () => unknown };
}

/** What is shown could not be loaded again, so it may be old. */
export function StaleNotice({ query: { isRefetchError, error, isFetching, refetch } }: Props) {
  if (!isRefetchError) return null;
  const { title, hint } = describe(asProblem(error));
  return (
    <div data-stale style={{ marginBottom: '0.75rem' }}>
      <Notice
        tone="amber"
        icon="warn"
        role="status"
        title={`This may not be the newest state: ${title}`}
        actions={
          <Button size="xs" variant="default" loading={isFetching} onClick={() => refetch()}>
            Try again
          </Button>
        }
      >
        {hint}
      </Notice>
    </div>
  );
}
