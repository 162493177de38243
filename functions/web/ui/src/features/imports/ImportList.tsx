import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { allItems } from '@/api/queries';
import type { Import } from '@/api/types';
import { LoadMore } from '@/components/LoadMore';
import { Card } from '@/components/Page';
import { Empty, LoadFailed, RowsLoading } from '@/components/states';
import { Tag } from '@/components/Tag';
import { table } from '@/components/table';
import { When } from '@/components/When';
import { counted } from '@/components/words';
import { useDirectory } from '@/features/team/directory';
import { importQuery, importsQuery, isRunning } from './api';
import classes from './Imports.module.css';
import { label, outcome, tone } from './state';

/** The lists that were brought in, newest first. */
export function ImportList() {
  const list = useInfiniteQuery(importsQuery);
  const imports = allItems(list.data);
  return (
    <Card title="Earlier imports" padded={false} className={classes.listCard}>
      {list.isPending ? (
        <RowsLoading rows={4} height={32} />
      ) : !list.data ? (
        <LoadFailed error={list.error} retry={() => list.refetch()} />
      ) : imports.length === 0 ? (
        <Empty title="No imports yet">What you import is listed here, with a way to undo it.</Empty>
      ) : (
        <>
          <table className={table.table} aria-label="Earlier imports">
            <thead>
              <tr>
                <th scope="col">File</th>
                <th scope="col">State</th>
                <th scope="col" className={table.fromSmall}>
                  Result
                </th>
                <th scope="col" className={table.fromMedium}>
                  By
                </th>
                <th scope="col" className={table.fromSmall}>
                  When
                </th>
              </tr>
            </thead>
            <tbody>
              {imports.map((listed) => (
                <Row key={listed.id} listed={listed} />
              ))}
            </tbody>
          </table>
          <LoadMore list={list} shown={counted(imports.length, 'import')} />
        </>
      )}
    </Card>
  );
}

/** One import; one that is under way is followed to its end. */
function Row({ listed }: { listed: Import }) {
  const { name } = useDirectory();
  const latest = useQuery({ ...importQuery(listed.id), enabled: isRunning(listed) }).data;
  const shown = isRunning(listed) && latest ? latest : listed;
  return (
    <tr className={table.linked} data-import={shown.id} data-import-state={shown.state}>
      <td>
        <Link to="/candidates/import/$id" params={{ id: shown.id }} className={table.rowLink}>
          {shown.name}
        </Link>
        <div className={`${table.narrowOnly} ${table.below}`}>
          <div>{outcome(shown)}</div>
          <When at={shown.created_at} as="ago" />
        </div>
      </td>
      <td className={classes.state}>
        <Tag tone={tone(shown)}>{label(shown)}</Tag>
      </td>
      <td className={table.fromSmall}>{outcome(shown)}</td>
      <td className={`${table.fromMedium} ${classes.by} muted`}>{name(shown.by) ?? '–'}</td>
      <td className={`${table.fromSmall} muted`}>
        <When at={shown.created_at} as="ago" />
      </td>
    </tr>
  );
}
