import type { ActivityEvent } from '@/api/types';
import { LoadMore } from '@/components/LoadMore';
import { Empty, LoadFailed, RowsLoading } from '@/components/states';
import { counted } from '@/components/words';
import { EventTable } from './EventTable';

interface List {
  isPending: boolean;
  isError: boolean;
  data: unknown;
  error: unknown;
  refetch: () => unknown;
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  isFetchNextPageError: boolean;
  fetchNextPage: () => unknown;
}

/** A log in all its states. */
export function EventLog(props: {
  list: List;
  events: ActivityEvent[];
  withPerson: boolean;
  filtered: boolean;
  caption: string;
}) {
  const { list, events, withPerson, filtered, caption } = props;
  if (list.isPending) return <RowsLoading rows={10} />;
  if (list.data === undefined) {
    return <LoadFailed error={list.error} retry={() => list.refetch()} />;
  }
  if (events.length === 0) {
    return (
      <Empty title={filtered ? 'Nothing matches these filters' : 'Nothing recorded yet'}>
        {filtered
          ? 'Try a wider range of days or fewer filters.'
          : 'Actions appear here within seconds.'}
      </Empty>
    );
  }
  return (
    <>
      <EventTable events={events} withPerson={withPerson} caption={caption} />
      <LoadMore list={list} shown={counted(events.length, 'action')} />
    </>
  );
}
