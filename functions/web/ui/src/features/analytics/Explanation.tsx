import { UnstyledButton } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ComponentProps } from 'react';
import type { Explanation as Answer, CountedEvent, MetricOut, Named } from '@/api/analytics';
import { allItems } from '@/api/queries';
import { period } from '@/components/dates';
import { Facts } from '@/components/Facts';
import { focusSoon } from '@/components/focus';
import { LoadMore } from '@/components/LoadMore';
import { Notice } from '@/components/Notice';
import { BackLabel, backClass } from '@/components/Page';
import { Empty, LoadFailed, RowsLoading } from '@/components/states';
import { table } from '@/components/table';
import { When } from '@/components/When';
import { counted, humanise } from '@/components/words';
import { About } from '@/features/activity/EventRow';
import { summary } from '@/features/activity/summary';
import { useDirectory } from '@/features/team/directory';
import classes from './Analytics.module.css';
import { explainQuery } from './api';
import { type Explained, useExplain } from './explain';
import { inUnit, type Measure } from './figures';
import { People } from './People';

/** What a number means, how it is computed, whose parts it has, and the rows it was counted from. */
export default function Explanation({ number }: { number: Explained }) {
  const { within, user } = number;
  return (
    <div className={classes.explanation} data-explanation={number.metric}>
      {within && user && <ToTheWhole whole={within} from={user} />}
      <Known number={number} />
    </div>
  );
}

function Known({ number }: { number: Explained }) {
  const { metric, period: days, user, job } = number;
  const list = useInfiniteQuery(explainQuery({ metric, ...days, user: user?.id, job }));
  if (list.isPending) return <RowsLoading />;
  if (!list.data) return <LoadFailed error={list.error} retry={() => list.refetch()} />;
  const first = list.data.pages[0] as Answer;
  const { value, people, complete, metric: known } = first;
  return (
    <>
      <Facts
        items={[
          ['Value', inUnit(value, known)],
          ['Made of', madeOf(first)],
          ['Period', period(first.period.from, first.period.to)],
          ['About', user?.name],
          ['Means', known.definition],
          ['Computed', known.computed],
        ]}
      />
      {people.length > 0 && <People people={people} measure={known} whole={number} />}
      {!complete && (
        <Notice title="Not every row is still there" tone="amber" icon="info">
          Rows older than the time of retention are deleted. The figure was counted before that.
        </Notice>
      )}
      <CountedRows list={list} first={first} rows={allItems(list.data)} />
    </>
  );
}

/** Back from one person's part. */
function ToTheWhole({ whole, from }: { whole: Explained; from: Named }) {
  const explain = useExplain();
  const back = () => {
    explain(whole);
    focusSoon([() => document.querySelector(`[data-person="${from.id}"] button`)]);
  };
  return (
    <div>
      <UnstyledButton className={backClass} data-whole-number onClick={back}>
        <BackLabel>Everybody</BackLabel>
      </UnstyledButton>
    </div>
  );
}

interface RowsProps {
  list: ComponentProps<typeof LoadMore>['list'];
  first: Answer;
  rows: CountedEvent[];
}

function CountedRows({ list, first, rows }: RowsProps) {
  const { metric, below } = first;
  // The API looks at a page of the log at a time, and a page may hold nothing that counts.
  if (rows.length === 0 && !list.hasNextPage) return <NoRows explanation={first} />;
  const counts = inUnit(sum(rows, 'counts'), ofRows(metric));
  const among = below == null ? '' : ` of ${inUnit(sum(rows, 'among'), 'count')}`;
  return (
    <>
      {rows.length > 0 && <Rows rows={rows} measure={ofRows(metric)} rate={below != null} />}
      <LoadMore list={list} shown={`${counted(rows.length, 'row')}, counting ${counts}${among}`} />
    </>
  );
}

const sum = (rows: CountedEvent[], column: 'counts' | 'among'): number =>
  rows.reduce((total, row) => total + row[column], 0);

function NoRows({ explanation: { complete, people } }: { explanation: Answer }) {
  if (complete && people.some(({ value }) => value))
    return (
      <p className={classes.formula}>
        Rows of this number are listed for one person at a time: choose a number above.
      </p>
    );
  return (
    <Empty title="No rows">
      {complete ? 'Nothing was counted in this period.' : 'The rows of this period are deleted.'}
    </Empty>
  );
}

/** A rate as the division it is. */
function madeOf({ metric, above, below }: Answer): string | null {
  if (below == null) return null;
  return `${inUnit(above, ofRows(metric))} divided by ${inUnit(below, 'count')}`;
}

/** Rows count times, seconds or money; a share or a rate is only made from them. */
const ofRows = (metric: MetricOut): Measure =>
  metric.unit === 'seconds' || metric.unit === 'micro_dollars' ? metric : 'count';

function Rows({ rows, measure, rate }: { rows: CountedEvent[]; measure: Measure; rate: boolean }) {
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
            {rate && (
              <th scope="col" className={table.number}>
                Of
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ event, counts, among }) => (
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
              <td className={`${table.number} tabular nowrap`}>{inUnit(counts, measure)}</td>
              {rate && (
                <td className={`${table.number} tabular nowrap`}>{inUnit(among, 'count')}</td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
