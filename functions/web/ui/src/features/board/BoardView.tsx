import { useQuery } from '@tanstack/react-query';
import { Card } from '@/components/Page';
import { StaleNotice } from '@/components/StaleNotice';
import { Empty, LoadFailed, RowsLoading } from '@/components/states';
import { type CandidatesQuery, isFiltered, type PipelineSearch } from '@/features/pipeline/filters';
import { boardQuery } from '@/features/pipeline/lists';
import Board from './Board';

/** The board with what it shows while it has nothing to show. */
export default function BoardView({
  query,
  search,
}: {
  query: CandidatesQuery;
  search: PipelineSearch;
}) {
  const board = useQuery(boardQuery(query));
  if (!board.data)
    return (
      <Card padded={false}>
        {board.error ? (
          <LoadFailed error={board.error} retry={() => board.refetch()} />
        ) : (
          <RowsLoading rows={12} />
        )}
      </Card>
    );
  const nobody = board.data.columns.every(({ items, next }) => items.length === 0 && !next);
  if (nobody)
    return (
      <Card padded={false}>
        <Empty
          title={isFiltered(search) ? 'No candidate matches these filters' : 'No candidates yet'}
        >
          {isFiltered(search)
            ? 'Choose something else, or clear the filters.'
            : 'Add the first one, or wait for applications.'}
        </Empty>
      </Card>
    );
  return (
    <>
      <StaleNotice query={board} />
      {/* Another filter is another board: nothing of the last one stays, neither scrolling nor focus. */}
      <Board key={JSON.stringify(query)} board={board.data} query={query} />
    </>
  );
}
