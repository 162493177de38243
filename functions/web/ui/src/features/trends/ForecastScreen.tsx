import { useQuery } from '@tanstack/react-query';
import { LoadFailed, RowsLoading } from '@/components/states';
import { AnalyticsPage } from '@/features/analytics/AnalyticsPage';
import { forecastQuery } from '@/features/analytics/api';
import { ForecastCard } from './ForecastCard';
import classes from './Trends.module.css';

/** What the next weeks may bring, and how well that was foreseen before. */
export default function ForecastScreen() {
  return (
    <AnalyticsPage
      title="Forecast"
      subtitle="The next four weeks, from what has been. A forecast is no promise: it says how far off it was before."
    >
      <Forecasts />
    </AnalyticsPage>
  );
}

function Forecasts() {
  const forecast = useQuery(forecastQuery);
  if (forecast.error) return <LoadFailed error={forecast.error} retry={() => forecast.refetch()} />;
  if (!forecast.data) return <RowsLoading />;
  const { weeks, hires, workload } = forecast.data;
  return (
    <div className={classes.pair}>
      <ForecastCard name="hires" title="Hires a week" weeks={weeks} forecast={hires} />
      <ForecastCard name="workload" title="Workload a week" weeks={weeks} forecast={workload} />
    </div>
  );
}
