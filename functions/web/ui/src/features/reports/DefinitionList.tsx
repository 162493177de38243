import { useInfiniteQuery } from '@tanstack/react-query';
import { allItems } from '@/api/queries';
import type { Definition } from '@/api/reports';
import { LoadMore } from '@/components/LoadMore';
import { Card } from '@/components/Page';
import { Empty, LoadFailed, RowsLoading } from '@/components/states';
import { counted } from '@/components/words';
import { DefinitionItem } from './DefinitionItem';
import { definitionsQuery } from './definitions';
import classes from './Reports.module.css';

/** The reports that this person put together, and those that others share. */
export function DefinitionList({ order }: { order: (definition: Definition) => void }) {
  const list = useInfiniteQuery(definitionsQuery);
  const definitions = allItems(list.data);
  return (
    <Card title="Saved reports" className={classes.saved}>
      {list.isPending ? (
        <RowsLoading rows={3} height={40} />
      ) : !list.data ? (
        <LoadFailed error={list.error} retry={() => list.refetch()} />
      ) : definitions.length === 0 && !list.hasNextPage ? (
        <Empty title="No saved reports yet">
          Build one with the figures and charts that you need, and share it with your colleagues.
        </Empty>
      ) : (
        <>
          <ul className={classes.runs} aria-label="Saved reports">
            {definitions.map((definition) => (
              <DefinitionItem key={definition.id} definition={definition} order={order} />
            ))}
          </ul>
          <LoadMore list={list} shown={counted(definitions.length, 'saved report')} />
        </>
      )}
    </Card>
  );
}
