import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Notice } from '@/components/Notice';
import { BackLabel, backClass, Card, PageHeader } from '@/components/Page';
import { LoadFailed, NoPermission, RowsLoading } from '@/components/states';
import { browserZone } from '@/features/interviews/zones';
import { useCan, useMe } from '@/features/me/me';
import { useDirectory } from '@/features/team/directory';
import { savedReportsQuery, scheduleQuery } from './api';
import { Coming } from './Coming';
import { entriesOf, newEntries } from './entries';
import { ScheduleForm } from './ScheduleForm';
import type { Schedule } from './types';
import { offWords } from './words';

const back = (
  <Link to="/reports/schedules" className={backClass}>
    <BackLabel>Schedules</BackLabel>
  </Link>
);

function Page({ title, children }: { title: string; children: ReactNode }) {
  const can = useCan();
  return (
    <>
      <PageHeader title={title} back={back} />
      {can('order_reports') ? (
        children
      ) : (
        <Card padded={false}>
          <NoPermission />
        </Card>
      )}
    </>
  );
}

/** Has a report made by itself from now on. */
export function NewSchedule() {
  const { definition } = useSearch({ from: '/shell/reports/schedules/new' });
  return (
    <Page title="New schedule">
      {definition ? <OfSavedReport definition={definition} /> : <New />}
    </Page>
  );
}

function New({ definition, title = '' }: { definition?: string; title?: string }) {
  const { user } = useMe();
  const initial = { ...newEntries(browserZone(), user.mail, definition), title };
  return <ScheduleForm known={null} initial={initial} />;
}

/** Called like the saved report it makes, unless something else is typed. */
function OfSavedReport({ definition }: { definition: string }) {
  const { data, isPending } = useQuery(savedReportsQuery);
  if (isPending)
    return (
      <Card padded={false}>
        <RowsLoading rows={6} height={28} />
      </Card>
    );
  const title = data?.find(({ id }) => id === definition)?.title;
  return <New definition={definition} title={title} />;
}

/** Changes a schedule. */
export function EditSchedule() {
  const { id } = useParams({ from: '/shell/reports/schedules/$id' });
  return (
    <Page title="Edit schedule">
      <Edit key={id} id={id} />
    </Page>
  );
}

function Edit({ id }: { id: string }) {
  const known = useQuery(scheduleQuery(id));
  if (known.data)
    return (
      <ScheduleForm
        known={known.data}
        initial={entriesOf(known.data)}
        before={<Standing schedule={known.data} />}
      />
    );
  return (
    <Card padded={false}>
      {known.error ? (
        <LoadFailed error={known.error} retry={() => known.refetch()} />
      ) : (
        <RowsLoading rows={8} height={28} />
      )}
    </Card>
  );
}

/** When it comes next, or why it does not; and whose it becomes. */
function Standing({ schedule }: { schedule: Schedule }) {
  const { user } = useMe();
  const { name } = useDirectory();
  const { off, owner } = schedule;
  return (
    <>
      {off ? (
        <Notice tone={off === 'turned_off' ? 'neutral' : 'amber'} icon="info" title="It is off">
          {offWords[off]}
        </Notice>
      ) : (
        <Notice icon="clock" title="Next">
          <Coming schedule={schedule} />
        </Notice>
      )}
      {owner !== user.id && (
        <Notice icon="me" title={`It is ${name(owner) ?? 'a former member'}’s`}>
          When you save it, it becomes yours: you are told when it fails, and it makes what you may
          see.
        </Notice>
      )}
    </>
  );
}
