import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { allItems } from '@/api/queries';
import { BackLabel, backClass, Card, PageHeader } from '@/components/Page';
import { NoPermission } from '@/components/states';
import { useCan, useZone } from '@/features/me/me';
import { activityOfUserQuery } from './api';
import { EventLog } from './EventLog';
import { FilterBar } from './FilterBar';
import { isFiltered } from './filters';
import { StatisticsPanel } from './StatisticsPanel';

/** One person: figures of the day, week and month, and the log below. */
export default function UserActivityScreen() {
  const can = useCan();
  if (can('view_team_activity')) return <UserActivity />;
  return (
    <>
      <PageHeader title="Activity" />
      <NoPermission />
    </>
  );
}

function UserActivity() {
  const { user } = useParams({ from: '/shell/activity/$user' });
  const filters = useSearch({ from: '/shell/activity/$user' });
  const navigate = useNavigate({ from: '/activity/$user' });
  const log = useInfiniteQuery({
    ...activityOfUserQuery(user, filters, useZone()),
    // While a filter changes, the figures stay: they do not depend on it.
    placeholderData: (before) => before,
  });
  const first = log.data?.pages[0];
  const name = first?.user.name ?? 'Activity';

  return (
    <>
      <PageHeader
        title={name}
        subtitle="Figures and recorded actions. That you looked is recorded as well."
        back={
          <Link to="/activity" search={{}} className={backClass}>
            <BackLabel>Activity of the team</BackLabel>
          </Link>
        }
        actions={
          <Link to="/team/$user/performance" params={{ user }} search={{}}>
            Performance
          </Link>
        }
      />
      <StatisticsPanel statistics={first?.statistics} loading={log.isPending} />
      {first && (
        <FilterBar
          filters={filters}
          change={(search) => navigate({ search, replace: true, resetScroll: false })}
        />
      )}
      <Card padded={false}>
        <EventLog
          list={log}
          events={allItems(log.data)}
          withPerson={false}
          filtered={isFiltered(filters)}
          caption={`Activity of ${name}`}
        />
      </Card>
    </>
  );
}
