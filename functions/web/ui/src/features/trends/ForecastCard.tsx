import { Skeleton } from '@mantine/core';
import { lazy, Suspense } from 'react';
import type { Days, Forecast } from '@/api/analytics';
import { Notice } from '@/components/Notice';
import { Card } from '@/components/Page';
import { table } from '@/components/table';
import { counted } from '@/components/words';
import { inUnit } from '@/features/analytics/figures';
import { stepDays } from './points';
import classes from './Trends.module.css';

const ForecastChart = lazy(() => import('./ForecastChart'));

interface Props {
  name: string;
  title: string;
  weeks: Days[];
  forecast: Forecast;
}

/** One forecast: the weeks that were, the weeks to come with their interval, and its own past error. */
export function ForecastCard({ name, title, weeks, forecast }: Props) {
  return (
    <Card title={title}>
      <div data-forecast={name} data-forecast-state={forecast.state}>
        {forecast.state === 'too_little_data' ? (
          <Notice title="Too little data for a forecast">
            There {forecast.weeks === 1 ? 'is' : 'are'} {counted(forecast.weeks, 'week')} of
            history; it takes {forecast.needed}.
          </Notice>
        ) : (
          <Shown title={title} weeks={weeks} forecast={forecast} />
        )}
      </div>
    </Card>
  );
}

type ShownForecast = Extract<Forecast, { state: 'shown' }>;

function Shown({
  title,
  weeks,
  forecast,
}: {
  title: string;
  weeks: Days[];
  forecast: ShownForecast;
}) {
  const { error, interval } = forecast;
  return (
    <>
      <div
        role="img"
        aria-label={`${title}: the past weeks and the next ${weeks.length}. The table below has the values.`}
      >
        <Suspense fallback={<Skeleton height={240} />}>
          <ForecastChart weeks={weeks} forecast={forecast} />
        </Suspense>
      </div>
      <div className={table.edge}>
        <table className={table.table} aria-label={`${title}, forecast`}>
          <thead>
            <tr>
              <th scope="col">Week</th>
              <th scope="col" className={table.number}>
                Expected
              </th>
              <th scope="col" className={table.number}>
                {interval} % between
              </th>
            </tr>
          </thead>
          <tbody>
            {forecast.points.map(({ low, expected, high }, place) => {
              const week = weeks[place];
              return week ? (
                <tr key={week.from}>
                  <td>{stepDays(week)}</td>
                  <td className={`${table.number} tabular`}>{inUnit(expected, 'count')}</td>
                  <td className={`${table.number} tabular`}>
                    {inUnit(low, 'count')} and {inUnit(high, 'count')}
                  </td>
                </tr>
              ) : null;
            })}
          </tbody>
        </table>
      </div>
      <p className={classes.hindsight} data-hindsight>
        Tried on the past {counted(error.weeks, 'week')}, it was off by{' '}
        {inUnit(error.mean_absolute, 'count')} on average;{' '}
        {inUnit(error.within_interval, 'percent')} of these weeks fell within the interval of{' '}
        {interval} %.
      </p>
    </>
  );
}
