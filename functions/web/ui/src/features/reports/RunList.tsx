import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { allItems } from '@/api/queries';
import { LoadMore } from '@/components/LoadMore';
import { Card } from '@/components/Page';
import { Empty, LoadFailed, RowsLoading } from '@/components/states';
import { counted } from '@/components/words';
import { AskedRun } from './AskedRun';
import { oneRunQuery, runsQuery } from './api';
import classes from './Reports.module.css';
import { RunItem } from './RunItem';

/** The reports that were ordered, newest first. */
export function RunList() {
  const list = useInfiniteQuery(runsQuery);
  const { run: id } = useSearch({ from: '/shell/reports' });
  const asked = useQuery({ ...oneRunQuery(id ?? ''), enabled: Boolean(id) });
  const all = allItems(list.data);
  const runs = all.filter((run) => run.id !== asked.data?.id);
  return (
    <div className={classes.stack}>
      {id && <AskedRun asked={asked} />}
      <Card padded={false}>
        {list.isPending ? (
          <RowsLoading rows={5} height={40} />
        ) : !list.data ? (
          <LoadFailed error={list.error} retry={() => list.refetch()} />
        ) : all.length === 0 ? (
          <Empty title="No reports yet">Order one, or have them made by a schedule.</Empty>
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
    </div>
  );
}
