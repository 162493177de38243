import { useInfiniteQuery } from '@tanstack/react-query';
import { allItems } from '@/api/queries';
import { LoadMore } from '@/components/LoadMore';
import { Card } from '@/components/Page';
import { Empty, LoadFailed, RowsLoading } from '@/components/states';
import { counted } from '@/components/words';
import { runsQuery } from './api';
import classes from './Reports.module.css';
import { RunItem } from './RunItem';

/** The reports that were ordered, newest first. */
export function RunList() {
  const list = useInfiniteQuery(runsQuery);
  const runs = allItems(list.data);
  return (
    <Card padded={false}>
      {list.isPending ? (
        <RowsLoading rows={5} height={40} />
      ) : !list.data ? (
        <LoadFailed error={list.error} retry={() => list.refetch()} />
      ) : runs.length === 0 ? (
        <Empty title="No reports yet">Order one, or wait for the one of every morning.</Empty>
      ) : (
        <>
          <ul className={classes.runs} aria-label="Reports">
            {runs.map((run) => (
              <RunItem key={run.id} listed={run} />
            ))}
          </ul>
          <LoadMore list={list} shown={counted(runs.length, 'report')} />
        </>
      )}
    </Card>
  );
}
