import { Button } from '@mantine/core';
import { ProblemNotice } from './ProblemNotice';

interface Paging {
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  isFetchNextPageError: boolean;
  error: unknown;
  fetchNextPage: () => unknown;
}

/** The end of a list: how much is shown, and more of it. */
export function LoadMore({ list, shown }: { list: Paging; shown: string }) {
  return (
    <div style={{ display: 'grid', gap: '0.75rem', justifyItems: 'center', padding: '1rem' }}>
      {list.isFetchNextPageError && <ProblemNotice error={list.error} />}
      <span className="muted" role="status">
        {shown}
        {list.hasNextPage ? ' so far' : ''}
      </span>
      {list.hasNextPage && (
        <Button
          variant="default"
          loading={list.isFetchingNextPage}
          onClick={() => list.fetchNextPage()}
        >
          Load more
        </Button>
      )}
    </div>
  );
}
