import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { allItems } from '@/api/queries';
import { Card, PageHeader } from '@/components/Page';
import { myActivityQuery } from '@/features/activity/api';
import { EventLog } from '@/features/activity/EventLog';
import { FilterBar } from '@/features/activity/FilterBar';
import { isFiltered } from '@/features/activity/filters';
import { StatisticsPanel } from '@/features/activity/StatisticsPanel';
import { OwnRecordCard } from '@/features/record/OwnRecordCard';
import { ViewsCard } from '@/features/record/ViewsCard';
import { ConsentCard } from './ConsentCard';
import classes from './MyActivity.module.css';
import { useZone } from './me';

/** What Hirelog records about the person looking, and that person's say in it. */
export default function MyActivityScreen() {
  return (
    <>
      <PageHeader
        title="My activity"
        subtitle="What Hirelog records about you, and what it is used for."
        actions={
          <Link to="/me/performance" search={{}}>
            My figures
          </Link>
        }
      />
      <Own />
    </>
  );
}

function Own() {
  const filters = useSearch({ from: '/shell/me/activity' });
  const navigate = useNavigate({ from: '/me/activity' });
  const log = useInfiniteQuery({
    ...myActivityQuery(filters, useZone()),
    placeholderData: (before) => before,
  });
  return (
    <>
      <div className={classes.cards}>
        <ConsentCard />
        <div className={classes.pair}>
          <OwnRecordCard />
          <ViewsCard />
        </div>
      </div>
      <StatisticsPanel statistics={log.data?.pages[0]?.statistics} loading={log.isPending} own />
      <FilterBar
        filters={filters}
        change={(search) => navigate({ search, replace: true, resetScroll: false })}
      />
      <Card padded={false}>
        <EventLog
          list={log}
          events={allItems(log.data)}
          withPerson={false}
          filtered={isFiltered(filters)}
          caption="My recorded actions"
        />
      </Card>
    </>
  );
}
