import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { allItems } from '@/api/queries';
import { Card } from '@/components/Page';
import { StaleNotice } from '@/components/StaleNotice';
import { Empty, LoadFailed, RowsLoading } from '@/components/states';
import { shorten } from '../cache';
import { type CandidatesQuery, isFiltered, type PipelineSearch } from '../filters';
import { tableQuery } from '../lists';
import { useMore } from '../useMore';
import { PipelineTable } from './PipelineTable';

/** The table with what it shows while it has nothing to show. */
export function TableView({ query, search }: { query: CandidatesQuery; search: PipelineSearch }) {
  const list = useInfiniteQuery(tableQuery(query));
  const lines = useMemo(() => allItems(list.data), [list.data]);
  // A page can be empty and still go on.
  useMore(list, lines.length === 0);
  const client = useQueryClient();
  useEffect(() => () => shorten(client), [client]);
  if (lines.length > 0)
    return (
      <>
        {!list.isFetchNextPageError && <StaleNotice query={list} />}
        <PipelineTable key={JSON.stringify(query)} lines={lines} list={list} search={search} />
      </>
    );
  return (
    <Card padded={false}>
      {list.isPending || (list.hasNextPage && !list.isError) ? (
        <RowsLoading rows={12} />
      ) : list.isError ? (
        <LoadFailed error={list.error} retry={() => list.refetch()} />
      ) : (
        <Empty
          title={isFiltered(search) ? 'No candidate matches these filters' : 'No candidates yet'}
        >
          {isFiltered(search)
            ? 'Choose something else, or clear the filters.'
            : 'Add the first one, or wait for applications.'}
        </Empty>
      )}
    </Card>
  );
}
