import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Filters } from '@/components/Filters';
import { BackLabel, backClass, PageHeader } from '@/components/Page';
import { LoadFailed, NoPermission, RowsLoading } from '@/components/states';
import { performanceQuery } from '@/features/analytics/api';
import { Explaining } from '@/features/analytics/Explaining';
import { PeriodFields } from '@/features/analytics/PeriodFields';
import { rangeOf } from '@/features/analytics/periods';
import { useCan } from '@/features/me/me';
import { useDirectory } from '@/features/team/directory';
import { PerformanceView } from './PerformanceView';

type Search = { from?: string; to?: string };

/** What one person did, for those who may look at the team. */
export function PerformanceOfUser() {
  const { user } = useParams({ from: '/shell/team/$user/performance' });
  const search = useSearch({ from: '/shell/team/$user/performance' });
  const navigate = useNavigate({ from: '/team/$user/performance' });
  const name = useDirectory().name(user);
  const can = useCan();
  if (!can('view_team_activity')) {
    return (
      <>
        <PageHeader title="Performance" />
        <NoPermission />
      </>
    );
  }
  return (
    <Screen
      user={user}
      search={search}
      change={(next) => navigate({ search: next, replace: true, resetScroll: false })}
    >
      <PageHeader
        title={name ?? 'Performance'}
        subtitle="Figures of one person. That you looked is recorded as well."
        back={
          <Link to="/analytics/leaderboard" search={{}} className={backClass}>
            <BackLabel>Leaderboard</BackLabel>
          </Link>
        }
        actions={
          <Link to="/activity/$user" params={{ user }} search={{}}>
            Recorded actions
          </Link>
        }
      />
    </Screen>
  );
}

/** The same about oneself. */
export function OwnPerformance() {
  const search = useSearch({ from: '/shell/me/performance' });
  const navigate = useNavigate({ from: '/me/performance' });
  return (
    <Screen
      user={null}
      search={search}
      change={(next) => navigate({ search: next, replace: true, resetScroll: false })}
    >
      <PageHeader
        title="My figures"
        subtitle="What is counted about you, beside the period before. An admin sees the same figures."
        back={
          <Link to="/me/activity" search={{}} className={backClass}>
            <BackLabel>My activity</BackLabel>
          </Link>
        }
      />
    </Screen>
  );
}

interface Props {
  user: string | null;
  search: Search;
  change: (search: Search) => void;
  children: ReactNode;
}

function Screen({ user, search, change, children }: Props) {
  const range = rangeOf({ ...search });
  const performance = useQuery({
    ...performanceQuery(user, range),
    placeholderData: (before) => before,
  });
  return (
    <Explaining>
      {children}
      <Filters
        label="Which days"
        active={range.from !== undefined}
        clear={() => change({ from: undefined, to: undefined })}
      >
        <PeriodFields
          range={range}
          shown={performance.data?.period}
          error={performance.error}
          change={change}
        />
      </Filters>
      {performance.error ? (
        <LoadFailed error={performance.error} retry={() => performance.refetch()} />
      ) : performance.data ? (
        <PerformanceView performance={performance.data} own={user === null} />
      ) : (
        <RowsLoading />
      )}
    </Explaining>
  );
}
