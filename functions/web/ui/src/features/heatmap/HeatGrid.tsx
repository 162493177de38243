import { useRef, useState } from 'react';
import { counted } from '@/components/words';
import classes from './HeatMap.module.css';
import { type Cell, clock, hourText, shadeOf, shadesFor, step, weekdays } from './heat';

interface Props {
  cells: number[][];
  caption: string;
  /** Hours as rows: where there is no room for 24 columns. */
  upright: boolean;
  /** Shows the actions of a cell; where there is no such way, the cells are no buttons. */
  open?: (cell: Cell) => void;
}

const hours = Array.from({ length: 24 }, (_, hour) => hour);
const days = [0, 1, 2, 3, 4, 5, 6];

/** Seven days by 24 hours as a table. One cell is in the tab order; arrows lead to the others. */
export function HeatGrid({ cells, caption, upright, open }: Props) {
  const grid = useRef<HTMLTableElement>(null);
  const [current, setCurrent] = useState<Cell>({ weekday: 0, hour: 9 });
  const ends = shadesFor(Math.max(0, ...cells.flat()));
  const move = (event: React.KeyboardEvent) => {
    const next = step(current, event.key, event.ctrlKey, upright);
    if (!next) return;
    event.preventDefault();
    setCurrent(next);
    grid.current
      ?.querySelector<HTMLElement>(`[data-cell="${next.weekday + 1}-${next.hour}"]`)
      ?.focus();
  };
  const cell = (weekday: number, hour: number) => {
    const count = cells[weekday]?.[hour] ?? 0;
    const words = `${weekdays[weekday]}, ${hourText(hour)}: ${counted(count, 'action')}`;
    if (!open) {
      return (
        <td key={`${weekday} ${hour}`} className={classes.cell}>
          <span data-shade={shadeOf(count, ends)} title={words}>
            {count > 0 ? short(count) : ''}
          </span>
        </td>
      );
    }
    return (
      <td key={`${weekday} ${hour}`} className={classes.cell}>
        <button
          type="button"
          data-cell={`${weekday + 1}-${hour}`}
          data-shade={shadeOf(count, ends)}
          tabIndex={current.weekday === weekday && current.hour === hour ? 0 : -1}
          aria-label={words}
          title={words}
          onFocus={() => setCurrent({ weekday, hour })}
          onClick={() => open({ weekday, hour })}
        >
          {count > 0 ? short(count) : ''}
        </button>
      </td>
    );
  };
  const [rows, columns] = upright ? [hours, days] : [days, hours];
  const head = (index: number, isDay: boolean) =>
    isDay ? (
      <abbr title={weekdays[index]}>{weekdays[index]?.slice(0, 3)}</abbr>
    ) : (
      clock(index).slice(0, upright ? 5 : 2)
    );
  return (
    <table
      ref={grid}
      aria-label={caption}
      className={upright ? `${classes.grid} ${classes.upright}` : classes.grid}
      onKeyDown={open && move}
      data-heat-map={upright ? 'upright' : 'wide'}
    >
      <thead>
        <tr>
          <td />
          {columns.map((column) => (
            <th key={column} scope="col">
              {head(column, upright)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row}>
            <th scope="row">{head(row, !upright)}</th>
            {columns.map((column) => (upright ? cell(column, row) : cell(row, column)))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Four digits do not fit into a cell. */
const short = (count: number): string =>
  count < 1_000 ? String(count) : `${Math.floor(count / 1_000)}k`;
