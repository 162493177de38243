import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { allItems } from '@/api/queries';
import type { UncertainMail } from '@/api/types';
import { LoadMore } from '@/components/LoadMore';
import { Card, PageHeader } from '@/components/Page';
import { Empty, LoadFailed, NoPermission, RowsLoading } from '@/components/states';
import { table } from '@/components/table';
import { When } from '@/components/When';
import { counted } from '@/components/words';
import { mailKind } from '@/features/interviews/words';
import { useCan } from '@/features/me/me';
import { uncertainMailsQuery } from './api';
import { SettingsTabs } from './SettingsTabs';

/** Mails of which nobody knows whether they went out: a person asks, and tells again if need be. */
export default function UncertainMailsScreen() {
  const can = useCan();
  const allowed = can('edit_settings');
  const mails = useInfiniteQuery({ ...uncertainMailsQuery, enabled: allowed });
  const items = allItems(mails.data);
  return (
    <>
      <PageHeader
        title="Uncertain mails"
        subtitle="Sending these was cut short, so they may or may not have arrived. They are not sent again by themselves: ask the person."
      />
      {allowed && <SettingsTabs />}
      <Card padded={false}>
        {!allowed ? (
          <NoPermission />
        ) : !mails.data ? (
          mails.error ? (
            <LoadFailed error={mails.error} retry={() => mails.refetch()} />
          ) : (
            <RowsLoading rows={5} />
          )
        ) : items.length === 0 ? (
          <Empty title="No uncertain mails">All mails went out, or were refused clearly.</Empty>
        ) : (
          <>
            <Mails items={items} />
            <LoadMore list={mails} shown={counted(items.length, 'mail')} />
          </>
        )}
      </Card>
    </>
  );
}

function Mails({ items }: { items: UncertainMail[] }) {
  return (
    <table className={table.table} aria-label="Uncertain mails">
      <thead>
        <tr>
          <th scope="col">To</th>
          <th scope="col" className={table.fromSmall}>
            What
          </th>
          <th scope="col">Asked for</th>
        </tr>
      </thead>
      <tbody>
        {items.map(({ id, to, interview, kind, at }) => {
          const what = interview ? (
            <Link to="/interviews/$id" params={{ id: interview }}>
              {mailKind(kind)}, interview
            </Link>
          ) : (
            mailKind(kind)
          );
          return (
            <tr key={id} data-uncertain={id}>
              <td>
                {to}
                <div className={`${table.narrowOnly} ${table.below}`}>{what}</div>
              </td>
              <td className={table.fromSmall}>{what}</td>
              <td>
                <When at={at} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
