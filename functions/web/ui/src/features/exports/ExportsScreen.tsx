import { useInfiniteQuery } from '@tanstack/react-query';
import { allItems } from '@/api/queries';
import { BackTo } from '@/components/BackTo';
import { LoadMore } from '@/components/LoadMore';
import { Card, PageHeader } from '@/components/Page';
import { Empty, LoadFailed, NoPermission, RowsLoading } from '@/components/states';
import { counted } from '@/components/words';
import { useCan } from '@/features/me/me';
import { exportsQuery } from './api';
import { ExportItem } from './ExportItem';
import classes from './Exports.module.css';

/** The files that were made of the candidates. */
export default function ExportsScreen() {
  const can = useCan();
  return (
    <>
      <PageHeader
        title="Exports"
        subtitle="Files are kept for a day. Order them with “Export” above the list of candidates."
        back={<BackTo list="/candidates">Candidates</BackTo>}
      />
      {can('export_candidates') ? <List /> : <NoPermission />}
    </>
  );
}

function List() {
  const list = useInfiniteQuery(exportsQuery);
  const made = allItems(list.data);
  return (
    <Card padded={false}>
      {list.isPending ? (
        <RowsLoading rows={5} height={40} />
      ) : !list.data ? (
        <LoadFailed error={list.error} retry={() => list.refetch()} />
      ) : made.length === 0 ? (
        <Empty title="No exports yet">
          Choose whom you want in the list of candidates, then “Export”.
        </Empty>
      ) : (
        <>
          <ul className={classes.list} aria-label="Exports">
            {made.map((listed) => (
              <ExportItem key={listed.id} listed={listed} />
            ))}
          </ul>
          <LoadMore list={list} shown={counted(made.length, 'export')} />
        </>
      )}
    </Card>
  );
}
