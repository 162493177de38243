import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { MetricOut, Step } from '@/api/analytics';
import { Empty, LoadFailed, RowsLoading } from '@/components/states';
import { AnalyticsPage } from '@/features/analytics/AnalyticsPage';
import { metricsQuery, trendsQuery } from '@/features/analytics/api';
import { rangeOf } from '@/features/analytics/periods';
import { TrendCard } from './TrendCard';
import { steps, TrendFilters, type TrendSearch } from './TrendFilters';

/** How one metric went, beside the period before. */
export default function TrendsScreen() {
  return (
    <AnalyticsPage title="Trends" subtitle="One metric over time, beside the period before.">
      <Metrics />
    </AnalyticsPage>
  );
}

function Metrics() {
  const metrics = useQuery(metricsQuery);
  if (metrics.error) return <LoadFailed error={metrics.error} retry={() => metrics.refetch()} />;
  if (!metrics.data) return <RowsLoading />;
  const [first] = metrics.data.items;
  if (!first) return <Empty title="There are no metrics" />;
  return <Trend metrics={metrics.data.items} first={first} />;
}

function Trend({ metrics, first }: { metrics: MetricOut[]; first: MetricOut }) {
  const search = useSearch({ from: '/shell/analytics/trends' });
  const navigate = useNavigate({ from: '/analytics/trends' });
  const metric = metrics.find(({ id }) => id === search.metric) ?? first;
  const by = steps.find(({ value }) => value === search.by)?.value ?? ('day' satisfies Step);
  const { user, job } = search;
  const trend = useQuery({
    ...trendsQuery({ ...rangeOf(search), metric: metric.id, by, user, job }),
    placeholderData: (before) => before,
  });
  const set = (entry: TrendSearch) =>
    navigate({ search: (now) => ({ ...now, ...entry }), replace: true, resetScroll: false });
  const points = trend.data?.points;
  const [from, to] = [points?.[0]?.from, points?.at(-1)?.to];
  return (
    <>
      <TrendFilters
        search={search}
        metrics={metrics}
        metric={metric}
        by={by}
        shown={from && to ? { from, to } : undefined}
        error={trend.error}
        set={set}
      />
      {trend.error ? (
        <LoadFailed error={trend.error} retry={() => trend.refetch()} />
      ) : trend.data ? (
        <TrendCard trend={trend.data} by={by} search={search} set={set} />
      ) : (
        <RowsLoading />
      )}
    </>
  );
}
