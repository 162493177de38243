import { SegmentedControl, Select } from '@mantine/core';
import type { Days, MetricOut, Step } from '@/api/analytics';
import { Filters } from '@/components/Filters';
import { groupWords } from '@/features/analytics/figures';
import { PeriodFields } from '@/features/analytics/PeriodFields';
import { PersonField } from '@/features/analytics/PersonField';
import { rangeOf } from '@/features/analytics/periods';
import { JobSelect } from '@/features/jobs/JobSelect';
import classes from './Trends.module.css';

export interface TrendSearch {
  metric?: string;
  by?: string;
  from?: string;
  to?: string;
  user?: string;
  job?: string;
  view?: string;
}

interface Props {
  search: TrendSearch;
  metrics: MetricOut[];
  metric: MetricOut;
  by: Step;
  shown: Days | undefined;
  error: unknown;
  set: (entry: TrendSearch) => void;
}

export const steps: { value: Step; label: string }[] = [
  { value: 'day', label: 'Days' },
  { value: 'week', label: 'Weeks' },
  { value: 'month', label: 'Months' },
];

/** Which metric, over which days, of whom or of which job: what the metric is about decides. */
export function TrendFilters({ search, metrics, metric, by, shown, error, set }: Props) {
  return (
    <Filters
      label="Which trend"
      active={Object.values(search).some(Boolean)}
      clear={() =>
        set({
          metric: undefined,
          by: undefined,
          from: undefined,
          to: undefined,
          user: undefined,
          job: undefined,
        })
      }
    >
      <Select
        label="Metric"
        className={classes.metric}
        data={grouped(metrics)}
        value={metric.id}
        // A person has no pipeline and a job has no people.
        onChange={(id) => set({ metric: id ?? undefined, user: undefined, job: undefined })}
        allowDeselect={false}
        searchable
        nothingFoundMessage="No metric of this name"
      />
      <PeriodFields range={rangeOf({ ...search })} shown={shown} error={error} change={set} />
      {metric.about === 'people' ? (
        <PersonField user={search.user} change={(user) => set({ user })} />
      ) : (
        <JobSelect
          label="Job"
          placeholder="All jobs"
          value={search.job ?? null}
          onChange={(job) => set({ job: job ?? undefined })}
          clearable
        />
      )}
      <SegmentedControl
        style={{ flex: 'none', minWidth: 0 }}
        aria-label="By"
        data={steps}
        value={by}
        onChange={(next) => set({ by: next })}
      />
    </Filters>
  );
}

/** The dictionary in its groups, in the API's order. */
const grouped = (metrics: MetricOut[]) =>
  [...new Set(metrics.map(({ group }) => group))].map((group) => ({
    group: groupWords(group),
    items: metrics
      .filter((metric) => metric.group === group)
      .map(({ id, name }) => ({ value: id, label: name })),
  }));
