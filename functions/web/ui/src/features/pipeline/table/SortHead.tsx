import type { ReactNode } from 'react';
import { Icon } from '@/components/Icon';
import type { Order } from '../filters';
import classes from './Table.module.css';

interface Props {
  order?: Order;
  current: Order;
  /** Absent where the order is not to be chosen. */
  sort?: (order: Order) => void;
  /** Steps back on small screens. */
  secondary?: boolean;
  children: ReactNode;
}

const directions = { name: 'ascending', pipeline: 'other', waiting: 'descending' } as const;

/** The head of a column; a button where the list can be ordered by it. */
export function SortHead({ order, current, sort, secondary, children }: Props) {
  const active = order !== undefined && order === current;
  return (
    <th
      scope="col"
      className={secondary ? classes.secondary : undefined}
      aria-sort={active ? directions[order] : undefined}
    >
      {order && sort ? (
        <button
          type="button"
          className={classes.sort}
          data-active={active || undefined}
          onClick={() => sort(order)}
        >
          {children}
          {active && <Icon name="down" size={12} />}
        </button>
      ) : (
        children
      )}
    </th>
  );
}
