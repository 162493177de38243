import { Button, MultiSelect, Select, Switch, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { MetricOut } from '@/api/analytics';
import { reportTitle } from '@/api/limits.gen';
import type { By, StandardReport } from '@/api/reports';
import { Card } from '@/components/Page';
import { jobChoicesQuery } from '@/features/jobs/api';
import { useCan, useMe } from '@/features/me/me';
import { choosable, useDirectory } from '@/features/team/directory';
import { SubjectField, useFirstJob } from '../ContentFields';
import classes from './Builder.module.css';
import { ChartFields } from './ChartFields';
import type { Issues } from './issues';
import { bys, type Draft, type FullLayout, full, same, subjectKinds, subjectOf } from './layout';
import { MetricFields } from './MetricFields';

interface Props {
  draft: Draft;
  set: (change: Partial<Draft>) => void;
  setLayout: (change: Partial<FullLayout>) => void;
  issues: Issues;
  metrics: MetricOut[];
  standard: StandardReport[];
  /** Only whoever made it decides who else sees it. */
  mayShare: boolean;
}

/** Everything that can be chosen of a report. */
export function Choices(props: Props) {
  const { draft, set, setLayout, issues, metrics, mayShare } = props;
  const { layout } = draft;
  const parts = { layout, set: setLayout, issues, metrics };
  return (
    <>
      <Card title="Report">
        <div className={classes.fields}>
          <TextInput
            label="Title"
            placeholder="Such as “Hiring of the week”"
            maxLength={reportTitle}
            value={draft.title}
            error={issues.fields.title}
            onChange={(event) => set({ title: event.currentTarget.value })}
          />
          {mayShare && (
            <Switch
              label="Shared"
              description="Others who order reports can read and use it."
              checked={draft.shared}
              onChange={(event) => set({ shared: event.currentTarget.checked })}
            />
          )}
          <SubjectFields {...props} />
        </div>
      </Card>
      <MetricFields {...parts} />
      <Card title="Rows">
        <RowFields {...parts} />
      </Card>
      <ChartFields {...parts} />
      <Card title="Filters">
        <FilterFields {...parts} />
      </Card>
    </>
  );
}

function SubjectFields({ draft: { layout }, setLayout, issues, standard }: Props) {
  const me = useMe().user.id;
  const { job } = useFirstJob();
  const { about } = layout;
  const given = (kind: FullLayout['about']['kind']) =>
    standard.find((one) => one.layout.about.kind === kind)?.layout;
  const here = given(about.kind);
  const untouched = here && same(full({ ...here, about }), layout);
  const choose = (kind: FullLayout['about']['kind']) => {
    const subject = subjectOf(kind, { user: me, job });
    const start = given(kind);
    if (!subject) return;
    // What was put together stays; what was given makes room for what is given of the other.
    setLayout(untouched && start ? full({ ...start, about: subject }) : { about: subject });
  };
  return (
    <>
      <Select
        label="About"
        data={subjectKinds.filter(({ value }) => value !== 'job' || job)}
        value={about.kind}
        onChange={(kind) => kind && choose(kind as FullLayout['about']['kind'])}
        allowDeselect={false}
        error={about.kind === 'person' || about.kind === 'job' ? undefined : issues.fields.about}
      />
      <SubjectField
        about={about}
        change={(next) => setLayout({ about: next })}
        error={issues.fields.about}
      />
      {here && !untouched && (
        <div>
          <Button size="xs" variant="default" onClick={() => setLayout(full({ ...here, about }))}>
            Start again from the standard report
          </Button>
        </div>
      )}
    </>
  );
}

export interface PartProps {
  layout: FullLayout;
  set: (change: Partial<FullLayout>) => void;
  issues: Issues;
  metrics: MetricOut[];
}

const directions = [
  { value: 'highest', label: 'Highest first' },
  { value: 'lowest', label: 'Lowest first' },
];

function RowFields({ layout, set, issues, metrics }: PartProps) {
  const { by, sort } = layout;
  const ids = [...new Set([...layout.metrics, ...(sort ? [sort.metric] : [])])];
  const name = (id: string) => metrics.find((one) => one.id === id)?.name ?? id;
  return (
    <div className={classes.fields}>
      <Select
        label="One row for each"
        data={bys}
        value={by}
        onChange={(next) => next && set({ by: next as By })}
        allowDeselect={false}
        error={issues.fields.by}
      />
      <div className={classes.pair}>
        <Select
          label="In the order of"
          placeholder={by === 'person' || by === 'job' ? 'Name' : 'Time'}
          data={ids.map((id) => ({ value: id, label: name(id) }))}
          value={sort?.metric ?? null}
          onChange={(metric) =>
            set({ sort: metric ? { metric, descending: sort?.descending ?? true } : null })
          }
          clearable
          clearButtonProps={{ 'aria-label': 'Order by name or time' }}
          error={issues.fields.sort}
        />
        {sort && (
          <Select
            label="Direction"
            data={directions}
            value={sort.descending ? 'highest' : 'lowest'}
            onChange={(next) => set({ sort: { ...sort, descending: next === 'highest' } })}
            allowDeselect={false}
          />
        )}
      </div>
    </div>
  );
}

function FilterFields({ layout, set, issues }: PartProps) {
  const can = useCan();
  const { people } = useDirectory();
  const jobs = useQuery({ ...jobChoicesQuery, enabled: can('view_jobs') });
  return (
    <div className={classes.fields}>
      <MultiSelect
        label="Only these people"
        placeholder={layout.people.length === 0 ? 'Everybody' : undefined}
        data={choosable(people)}
        value={layout.people}
        onChange={(next) => set({ people: next })}
        searchable
        clearable
        error={issues.fields.people}
      />
      <MultiSelect
        label="Only these jobs"
        placeholder={layout.jobs.length === 0 ? 'All jobs' : undefined}
        data={(jobs.data ?? []).map(({ id, title, location }) => ({
          value: id,
          label: `${title} · ${location}`,
        }))}
        value={layout.jobs}
        onChange={(next) => set({ jobs: next })}
        searchable
        clearable
        error={issues.fields.jobs}
      />
    </div>
  );
}
