import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Due } from '@/api/types';
import { BackTo } from '@/components/BackTo';
import { day } from '@/components/dates';
import { Card, PageHeader } from '@/components/Page';
import { Empty, LoadFailed, NoPermission, RowsLoading } from '@/components/states';
import { table } from '@/components/table';
import { useJobTitle } from '@/features/jobs/api';
import { useCan } from '@/features/me/me';
import { retentionQuery } from './api';
import { KeepMark } from './KeepMark';

/** Candidates whose data are about to be erased, so that somebody can ask for a consent in time. */
export default function RetentionScreen() {
  const can = useCan();
  const due = useQuery({ ...retentionQuery, enabled: can('view_candidates') });
  return (
    <>
      <PageHeader
        title="Data to decide about"
        subtitle="The time to keep these candidates’ data ends within 14 days, or is over. Open one to extend it with the candidate’s consent, or to erase it."
        back={<BackTo list="/candidates">Candidates</BackTo>}
      />
      <Card padded={false}>
        {!can('view_candidates') ? (
          <NoPermission />
        ) : due.isPending ? (
          <RowsLoading rows={6} />
        ) : !due.data ? (
          <LoadFailed error={due.error} retry={() => due.refetch()} />
        ) : due.data.length === 0 ? (
          <Empty title="Nothing to decide about">
            Candidates appear here two weeks before their data are erased.
          </Empty>
        ) : (
          <DueTable items={due.data} />
        )}
      </Card>
    </>
  );
}

function DueTable({ items }: { items: Due[] }) {
  const jobTitle = useJobTitle();
  return (
    <table className={table.table} aria-label="Data to decide about">
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col" className={table.fromSmall}>
            Job
          </th>
          <th scope="col">Kept until</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.id} className={table.linked} data-due={item.id}>
            <td>
              <Link to="/candidates/$id" params={{ id: item.id }} className={table.rowLink}>
                {item.name}
              </Link>
              <div className={`${table.narrowOnly} ${table.below}`}>{jobTitle(item.job)}</div>
            </td>
            <td className={table.fromSmall}>{jobTitle(item.job)}</td>
            <td>
              <span className="nowrap">{day(item.keep_until)}</span>{' '}
              <KeepMark until={item.keep_until} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
