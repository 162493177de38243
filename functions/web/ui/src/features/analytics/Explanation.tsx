import { useInfiniteQuery } from '@tanstack/react-query';
import type { Explanation as Answer, CountedEvent, Unit } from '@/api/analytics';
import { allItems } from '@/api/queries';
import { period } from '@/components/dates';
import { Facts } from '@/components/Facts';
import { LoadMore } from '@/components/LoadMore';
import { Notice } from '@/components/Notice';
import { Empty, LoadFailed, RowsLoading } from '@/components/states';
import { table } from '@/components/table';
import { When } from '@/components/When';
import { counted, humanise } from '@/components/words';
import { About } from '@/features/activity/EventRow';
import { summary } from '@/features/activity/summary';
import { useDirectory } from '@/features/team/directory';
import classes from './Analytics.module.css';
import { explainQuery } from './api';
import type { Explained } from './explain';
import { inUnit } from './figures';

/** What a number means, how it is computed, and the rows it was counted from. */
export default function Explanation({ number }: { number: Explained }) {
  const { metric, period: days, user, job } = number;
  const list = useInfiniteQuery(explainQuery({ metric, ...days, user: user?.id, job }));
  if (list.isPending) return <RowsLoading />;
  if (!list.data) return <LoadFailed error={list.error} retry={() => list.refetch()} />;
  const first = list.data.pages[0] as Answer;
  const rows = allItems(list.data);
  const sum = list.data.pages.reduce((total, page) => total + page.counted, 0);
  return (
    <div className={classes.explanation} data-explanation={metric}>
      <Facts
        items={[
          ['Value', inUnit(first.value, first.metric.unit)],
          ['Period', period(days.from, days.to)],
          ['About', user?.name],
          ['Means', first.metric.definition],
          ['Computed', first.metric.computed],
        ]}
      />
      {!first.complete && (
        <Notice title="Not every row is still there" tone="amber" icon="info">
          Rows older than the time of retention are deleted. The figure was counted before that.
        </Notice>
      )}
      {rows.length === 0 ? (
        <Empty title="No rows">
          {first.complete
            ? 'Nothing was counted in this period.'
            : 'The rows of this period are deleted.'}
        </Empty>
      ) : (
        <>
          <Rows rows={rows} unit={first.metric.unit} />
          <LoadMore
            list={list}
            shown={`${counted(rows.length, 'row')}, counting ${inUnit(sum, unitOfRows(first.metric.unit))}`}
          />
        </>
      )}
    </div>
  );
}

/** Rows count times or seconds; a share or a rate is only made from them. */
const unitOfRows = (unit: Unit): Unit => (unit === 'seconds' ? 'seconds' : 'count');

function Rows({ rows, unit }: { rows: CountedEvent[]; unit: Unit }) {
  const { actor } = useDirectory();
  return (
    <div className={classes.rows}>
      <table className={table.table} aria-label="Rows this number was counted from">
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">What</th>
            <th scope="col" className={table.number}>
              Counts
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ event, counts }) => (
            <tr key={event.id} data-event={event.id}>
              <td className="muted">
                <When at={event.at} />
              </td>
              <td>
                {humanise(event.action)} · {actor(event.actor)}
                <div className={table.below}>
                  {event.entity_type && (
                    <>
                      <About event={event} />{' '}
                    </>
                  )}
                  {summary(event)}
                </div>
              </td>
              <td className={`${table.number} tabular nowrap`}>
                {inUnit(counts, unitOfRows(unit))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
