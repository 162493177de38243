import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { Icon } from '@/components/Icon';
import { Notice } from '@/components/Notice';
import { Card, PageHeader } from '@/components/Page';
import { StaleNotice } from '@/components/StaleNotice';
import { Empty, LoadFailed, NoPermission, RowsLoading } from '@/components/states';
import { useCan } from '@/features/me/me';
import { ReportsTabs } from '../ReportsTabs';
import { schedulesQuery } from './api';
import { ScheduleItem } from './ScheduleItem';
import classes from './Schedules.module.css';

/** The reports that are made by themselves: when, what, for whom, and how the last one ended. */
export default function SchedulesScreen() {
  const can = useCan();
  const allowed = can('order_reports');
  return (
    <>
      <PageHeader
        title="Schedules"
        subtitle="Reports that are made and sent by themselves."
        actions={allowed && <Add />}
      />
      {allowed ? (
        <>
          <ReportsTabs />
          <Schedules />
        </>
      ) : (
        <Card padded={false}>
          <NoPermission />
        </Card>
      )}
    </>
  );
}

const Add = () => (
  <Button component={Link} to="/reports/schedules/new" leftSection={<Icon name="plus" size={16} />}>
    Add a schedule
  </Button>
);

function Schedules() {
  const list = useQuery(schedulesQuery);
  const { schedule: asked } = useSearch({ from: '/shell/reports/schedules' });
  const gone = asked && list.data && !list.data.some(({ id }) => id === asked);
  return (
    <div className={classes.stack}>
      <StaleNotice query={list} />
      {gone && (
        <Notice icon="info" role="status" title="That schedule isn’t here any more">
          Somebody deleted it. The reports that it made are still there.
        </Notice>
      )}
      <Card padded={false}>
        {list.data ? (
          list.data.length === 0 ? (
            <Empty title="No schedules yet" actions={<Add />}>
              Choose a report, a time and people, and it comes by itself.
            </Empty>
          ) : (
            <ul className={classes.list} aria-label="Schedules">
              {list.data.map((schedule) => (
                <ScheduleItem key={schedule.id} schedule={schedule} asked={schedule.id === asked} />
              ))}
            </ul>
          )
        ) : list.error ? (
          <LoadFailed error={list.error} retry={() => list.refetch()} />
        ) : (
          <RowsLoading rows={6} height={48} />
        )}
      </Card>
    </div>
  );
}
