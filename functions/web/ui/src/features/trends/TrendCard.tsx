import { SegmentedControl, Skeleton } from '@mantine/core';
import { lazy, Suspense } from 'react';
import type { Step, Trends } from '@/api/analytics';
import { Card } from '@/components/Page';
import { Empty } from '@/components/states';
import { table } from '@/components/table';
import { inUnit } from '@/features/analytics/figures';
import { useDirectory } from '@/features/team/directory';
import { inWords, pairs } from './points';
import type { TrendSearch } from './TrendFilters';
import classes from './Trends.module.css';
import { TrendTable } from './TrendTable';

const TrendChart = lazy(() => import('./TrendChart'));

interface Props {
  trend: Trends;
  by: Step;
  search: TrendSearch;
  set: (entry: TrendSearch) => void;
}

const views = [
  { value: 'chart', label: 'Chart' },
  { value: 'table', label: 'Table' },
];

/** One metric as lines, or the same as a table. */
export function TrendCard({ trend, by, search, set }: Props) {
  const { name } = useDirectory();
  const { metric, points, previous } = trend;
  const rows = pairs(trend, by);
  const empty = [...points, ...previous].every(({ value }) => value == null);
  const text = (value: number) => inUnit(value, metric);
  const view = search.view === 'table' ? 'table' : 'chart';
  const user = search.user ? { id: search.user, name: name(search.user) ?? '' } : undefined;
  return (
    <Card
      title={metric.name}
      aside={
        <SegmentedControl
          size="xs"
          aria-label="Show as"
          data={views}
          value={view}
          onChange={(next) => set({ view: next === 'table' ? next : undefined })}
        />
      }
    >
      <p className={classes.definition}>{metric.definition}</p>
      {empty && <Empty title="No values in these days">Try a wider range of days.</Empty>}
      {!empty && view === 'chart' && (
        <div
          role="img"
          aria-label={`${metric.name}. ${inWords(points, text)} Period before: ${inWords(previous, text)} The table has every value.`}
          data-chart={metric.id}
        >
          <Suspense fallback={<Skeleton height={300} />}>
            <TrendChart pairs={rows} metric={metric} />
          </Suspense>
        </div>
      )}
      {!empty && view === 'table' && (
        <div className={table.edge}>
          <TrendTable pairs={rows} metric={metric} user={user} job={search.job} />
        </div>
      )}
    </Card>
  );
}
