import { Drawer } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { allItems } from '@/api/queries';
import { counted } from '@/components/words';
import { EventLog } from '@/features/activity/EventLog';
import { type HeatChoice, heatRowsQuery } from '@/features/analytics/api';
import classes from './HeatMap.module.css';
import { type Cell, hourText, weekdays } from './heat';

interface Props {
  /** Stays while the drawer slides away. */
  cell: Cell | null;
  opened: boolean;
  count: number;
  choice: HeatChoice;
  close: () => void;
}

/** The rows of the log behind one cell. */
export function CellDrawer({ cell, opened, count, choice, close }: Props) {
  return (
    <Drawer
      opened={opened}
      onClose={close}
      position="right"
      size="60rem"
      title={cell && `${weekdays[cell.weekday]}, ${hourText(cell.hour)}`}
      closeButtonProps={{ 'aria-label': 'Close the rows' }}
    >
      {cell && <Rows cell={cell} count={count} choice={choice} />}
    </Drawer>
  );
}

function Rows({ cell, count, choice }: { cell: Cell; count: number; choice: HeatChoice }) {
  const list = useInfiniteQuery(heatRowsQuery(choice, cell.weekday + 1, cell.hour));
  const rows = allItems(list.data);
  return (
    <div data-cell-rows={rows.length}>
      <p className={classes.sum}>
        {counted(count, 'action')} by the clock of {choice.zone.replaceAll('_', ' ')}
      </p>
      <div className={classes.rows}>
        <EventLog list={list} events={rows} withPerson filtered caption="Actions of this cell" />
      </div>
    </div>
  );
}
