import { useInfiniteQuery } from '@tanstack/react-query';
import { allItems } from '@/api/queries';
import { LoadMore } from '@/components/LoadMore';
import { Card } from '@/components/Page';
import { LoadFailed, RowsLoading } from '@/components/states';
import { table } from '@/components/table';
import { When } from '@/components/When';
import { counted, humanise } from '@/components/words';
import { viewsQuery } from './api';
import classes from './Record.module.css';

/** Who looked at what is recorded about the person asking. */
export function ViewsCard() {
  const views = useInfiniteQuery(viewsQuery);
  const items = allItems(views.data);
  return (
    <Card title="Who looked at my record">
      {!views.data ? (
        views.error ? (
          <LoadFailed error={views.error} retry={() => views.refetch()} />
        ) : (
          <RowsLoading rows={3} />
        )
      ) : items.length === 0 ? (
        <p className="muted" style={{ margin: 0 }} data-nobody-looked>
          Nobody so far. Whoever does appears here.
        </p>
      ) : (
        <div className={classes.edge}>
          <table className={table.table} aria-label="Who looked at my record">
            <thead>
              <tr>
                <th scope="col">Who</th>
                <th scope="col">What</th>
                <th scope="col">When</th>
              </tr>
            </thead>
            <tbody>
              {items.map(({ at, by, action }) => (
                <tr key={`${at} ${by.id} ${action}`} data-view={by.id}>
                  <td>{by.name ?? 'Former member'}</td>
                  <td>{humanise(action)}</td>
                  <td>
                    <When at={at} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <LoadMore list={views} shown={counted(items.length, 'look')} />
        </div>
      )}
    </Card>
  );
}
