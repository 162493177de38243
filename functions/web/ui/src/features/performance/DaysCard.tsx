import { SegmentedControl, Skeleton } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import type { Performance } from '@/api/analytics';
import { day } from '@/components/dates';
import { Card } from '@/components/Page';
import { table } from '@/components/table';
import { inUnit, timeActive } from '@/features/analytics/figures';

const DaysChart = lazy(() => import('./DaysChart'));

const views = [
  { value: 'chart', label: 'Chart' },
  { value: 'table', label: 'Table' },
];

/** Actions and active time day by day, as bars or as a table. */
export function DaysCard({ days }: { days: Performance['days'] }) {
  const [view, setView] = useState('chart');
  if (days.length === 0) return null;
  const total = days.reduce((sum, { actions }) => sum + actions, 0);
  return (
    <Card
      title="Day by day"
      aside={
        <SegmentedControl
          size="xs"
          aria-label="Show days as"
          data={views}
          value={view}
          onChange={setView}
        />
      }
    >
      {view === 'chart' ? (
        <div
          role="img"
          aria-label={`${inUnit(total, 'count')} actions in ${days.length} days. The table has every day.`}
        >
          <Suspense fallback={<Skeleton height={220} />}>
            <DaysChart days={days} />
          </Suspense>
        </div>
      ) : (
        <div className={table.edge}>
          <table className={table.table} aria-label="Days">
            <thead>
              <tr>
                <th scope="col">Day</th>
                <th scope="col" className={table.number}>
                  Actions
                </th>
                <th scope="col" className={table.number}>
                  Active time
                </th>
              </tr>
            </thead>
            <tbody>
              {days.map(({ day: date, actions, active_seconds }) => (
                <tr key={date} data-day={date}>
                  <td>{day(date)}</td>
                  <td className={`${table.number} tabular`}>{inUnit(actions, 'count')}</td>
                  <td className={`${table.number} tabular`}>
                    {inUnit(active_seconds, timeActive)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Card>
  );
}
