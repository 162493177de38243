import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Funnel } from '@/api/analytics';
import { Filters } from '@/components/Filters';
import { Card } from '@/components/Page';
import { Empty, LoadFailed, RowsLoading } from '@/components/states';
import pageClasses from '@/features/analytics/Analytics.module.css';
import { AnalyticsPage } from '@/features/analytics/AnalyticsPage';
import { funnelQuery } from '@/features/analytics/api';
import { FigureTile, Tiles } from '@/features/analytics/FigureTile';
import { PeriodFields } from '@/features/analytics/PeriodFields';
import { rangeOf } from '@/features/analytics/periods';
import { JobSelect } from '@/features/jobs/JobSelect';
import { Rejections } from './Rejections';
import { SourcesCard } from './SourcesCard';
import { StageTable } from './StageTable';

/** How candidates get on from stage to stage, how long it takes, and where they come from. */
export default function FunnelScreen() {
  return (
    <AnalyticsPage
      title="Funnel"
      subtitle="How candidates get on from stage to stage, and how long they stay."
    >
      <Stages />
    </AnalyticsPage>
  );
}

function Stages() {
  const search = useSearch({ from: '/shell/analytics/funnel' });
  const navigate = useNavigate({ from: '/analytics/funnel' });
  const range = rangeOf(search);
  const { job } = search;
  const funnel = useQuery({
    ...funnelQuery({ ...range, job }),
    placeholderData: (before) => before,
  });
  const set = (entry: object) =>
    navigate({ search: (now) => ({ ...now, ...entry }), replace: true, resetScroll: false });
  return (
    <>
      <Filters
        label="Which funnel"
        active={Object.values(search).some(Boolean)}
        clear={() => navigate({ search: {}, replace: true, resetScroll: false })}
      >
        <PeriodFields range={range} shown={funnel.data?.period} error={funnel.error} change={set} />
        <JobSelect
          label="Job"
          placeholder="All jobs"
          value={job ?? null}
          onChange={(next) => set({ job: next ?? undefined })}
          clearable
        />
      </Filters>
      <div className={pageClasses.stack}>
        {funnel.error ? (
          <LoadFailed error={funnel.error} retry={() => funnel.refetch()} />
        ) : funnel.data ? (
          <Shown funnel={funnel.data} job={job} />
        ) : (
          <RowsLoading />
        )}
        {!funnel.error && <SourcesCard range={range} job={job} />}
      </div>
    </>
  );
}

function Shown({ funnel, job }: { funnel: Funnel; job: string | undefined }) {
  const about = { period: funnel.period, job };
  const nobody = funnel.stages.every(({ entered }) => entered === 0);
  return (
    <>
      <Tiles>
        {[funnel.time_to_hire, funnel.time_to_offer, funnel.offer_acceptance].map((figure) => (
          <FigureTile key={figure.metric} figure={figure} about={about} />
        ))}
      </Tiles>
      <Card title="Stages" padded={!nobody}>
        {nobody ? (
          <Empty title="Nobody entered a stage">Try a wider range of days.</Empty>
        ) : (
          <StageTable stages={funnel.stages} />
        )}
      </Card>
      <Rejections rows={funnel.rejections} />
    </>
  );
}
