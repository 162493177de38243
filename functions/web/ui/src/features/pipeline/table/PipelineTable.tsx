import { Checkbox } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type MouseEvent, useRef } from 'react';
import type { CandidateSummary } from '@/api/types';
import { dayOf } from '@/components/dates';
import { LoadMore } from '@/components/LoadMore';
import { Card } from '@/components/Page';
import { counted } from '@/components/words';
import { useJobTitle } from '@/features/jobs/api';
import { useZone } from '@/features/me/me';
import { useDirectory } from '@/features/team/directory';
import { orders, type PipelineSearch, searchText } from '../filters';
import { between, useSelection } from '../selection';
import { type Paging, useMore } from '../useMore';
import { ColumnMenu } from './ColumnMenu';
import { columns, useColumns } from './columns';
import { SortHead } from './SortHead';
import classes from './Table.module.css';
import { TableRow } from './TableRow';

interface Props {
  lines: CandidateSummary[];
  list: Paging;
  search: PipelineSearch;
}

/** The pipeline as a table. Only the rows in sight are drawn, however many there are. */
export function PipelineTable({ lines, list, search }: Props) {
  const selection = useSelection();
  const navigate = useNavigate({ from: '/candidates' });
  const directory = useDirectory();
  const jobTitle = useJobTitle();
  const today = dayOf(new Date(), useZone());
  const { shown } = useColumns(search);
  const scroller = useRef<HTMLDivElement>(null);
  const last = useRef<string | null>(null);

  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 44,
    getItemKey: (index) => lines[index]?.id ?? index,
    overscan: 8,
  });
  const rows = virtual.getVirtualItems();
  useMore(list, (rows.at(-1)?.index ?? 0) >= lines.length - 20);
  const above = rows[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (rows.at(-1)?.end ?? 0);

  const visible = columns.filter(({ id }) => shown.includes(id));
  const ids = lines.map(({ id }) => id);
  const chosen = selection ? ids.filter((id) => selection.ids.has(id)).length : 0;
  const pick = (id: string, { shiftKey }: MouseEvent) => {
    if (!selection) return;
    const range = shiftKey && last.current ? between(ids, last.current, id) : [id];
    selection.set(range, !selection.ids.has(id));
    last.current = id;
  };
  const searching = searchText(search) !== undefined;
  const order = searching ? 'name' : (orders.find((word) => word === search.order) ?? 'pipeline');
  const sort = (to: string) =>
    navigate({
      search: (now) => ({ ...now, order: to === 'pipeline' ? undefined : to }),
      replace: true,
      resetScroll: false,
    });

  return (
    <Card padded={false}>
      <div className={classes.above}>
        <span className="muted" role="status">
          {counted(lines.length, 'candidate')}
          {list.hasNextPage ? ' so far' : ''}
        </span>
        <ColumnMenu search={search} />
      </div>
      <div ref={scroller} className={classes.scroller} data-scroll-restoration-id="table">
        <table
          className={classes.table}
          aria-label="Candidates"
          aria-rowcount={list.hasNextPage ? -1 : lines.length + 1}
        >
          <thead>
            <tr aria-rowindex={1}>
              {selection && (
                <th scope="col" className={classes.pick}>
                  <Checkbox
                    size="xs"
                    aria-label="Select all loaded"
                    checked={chosen > 0 && chosen === ids.length}
                    indeterminate={chosen > 0 && chosen < ids.length}
                    onChange={() => selection.set(ids, chosen < ids.length)}
                  />
                </th>
              )}
              <SortHead order="name" current={order} sort={searching ? undefined : sort}>
                Name
              </SortHead>
              {visible.map((column) => (
                <SortHead
                  key={column.id}
                  order={column.order}
                  current={order}
                  sort={searching ? undefined : sort}
                  secondary
                >
                  {column.label}
                </SortHead>
              ))}
            </tr>
          </thead>
          <tbody>
            {above > 0 && <Gap height={above} />}
            {rows.map((row) => {
              const line = lines[row.index];
              return line ? (
                <TableRow
                  key={row.key}
                  index={row.index}
                  measure={virtual.measureElement}
                  line={line}
                  columns={visible}
                  around={{ directory, jobTitle, today }}
                  selected={selection?.ids.has(line.id)}
                  pick={selection ? pick : undefined}
                />
              ) : null;
            })}
            {below > 0 && <Gap height={below} />}
          </tbody>
        </table>
        {list.isFetchNextPageError && (
          <LoadMore list={list} shown={counted(lines.length, 'candidate')} />
        )}
      </div>
    </Card>
  );
}

/** Room for the rows that are not drawn. */
const Gap = ({ height }: { height: number }) => (
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: an empty row, which nothing can focus
  <tr aria-hidden="true">
    <td style={{ height, padding: 0, border: 0 }} />
  </tr>
);
