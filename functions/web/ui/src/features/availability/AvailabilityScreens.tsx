import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { BackLabel, backClass, Card, PageHeader } from '@/components/Page';
import { LoadFailed, NoPermission, RowsLoading } from '@/components/states';
import { useCan, useMe } from '@/features/me/me';
import { useDirectory } from '@/features/team/directory';
import classes from './Availability.module.css';
import { AvailabilityForm } from './AvailabilityForm';
import { availabilityQuery } from './api';
import { FeedCard } from './FeedCard';

/** When one can be asked, and one's interviews in other programs. */
export function OwnAvailability() {
  const can = useCan();
  const { user } = useMe();
  return (
    <>
      <PageHeader
        title="Your availability"
        subtitle="When you can be asked to interview. Planning looks at it, and can decide against it."
      />
      <div className={classes.stack}>
        {can('interview') ? <Availability user={user.id} /> : <Closed />}
        <FeedCard />
      </div>
    </>
  );
}

/** The same for somebody else. */
export function AvailabilityOfUser() {
  const can = useCan();
  const { user } = useParams({ from: '/shell/team/$user/availability' });
  const name = useDirectory().name(user) ?? 'Somebody';
  return (
    <>
      <PageHeader
        title={`Availability: ${name}`}
        back={
          <Link to="/team" className={backClass}>
            <BackLabel>Team</BackLabel>
          </Link>
        }
      />
      {can('manage_users') ? <Availability key={user} user={user} /> : <Closed />}
    </>
  );
}

function Closed(): ReactNode {
  return (
    <Card padded={false}>
      <NoPermission />
    </Card>
  );
}

function Availability({ user }: { user: string }) {
  const known = useQuery(availabilityQuery(user));
  if (known.data) return <AvailabilityForm known={known.data} />;
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
