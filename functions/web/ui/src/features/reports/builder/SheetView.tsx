import type { Figure } from '@/api/analytics';
import type { Row, Sheet } from '@/api/reports';
import { table } from '@/components/table';
import { Tile, Tiles } from '@/features/analytics/FigureTile';
import { inUnit } from '@/features/analytics/figures';
import classes from './Builder.module.css';
import { ChartView } from './ChartView';
import { columnsOf, rowLabel } from './series';

/** The numbers of a report: all together, as charts, and row by row. */
export function SheetView({ sheet }: { sheet: Sheet }) {
  return (
    <>
      <Tiles>
        {sheet.total.map((figure) => (
          <Tile key={figure.metric} figure={figure} period={sheet.period} />
        ))}
      </Tiles>
      {sheet.charts.map((chart, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same chart may stand there twice, and has no state
        <ChartView key={at} chart={chart} sheet={sheet} />
      ))}
      {sheet.rows.length > 0 && <Rows sheet={sheet} />}
    </>
  );
}

const heads = { person: 'Person', job: 'Job', day: 'Day', week: 'Week', month: 'Month' } as const;

function Rows({ sheet }: { sheet: Sheet }) {
  const columns = columnsOf(sheet);
  return (
    <section
      className={`${classes.scroll} ${table.edge}`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled with the keyboard
      tabIndex={0}
      aria-label="Rows of the report"
    >
      <table className={table.table} aria-label={`Figures by ${sheet.by}`}>
        <thead>
          <tr>
            <th scope="col">{heads[sheet.by]}</th>
            {columns.map(({ metric, name }) => (
              <th key={metric} scope="col" className={table.number}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sheet.rows.map((row) => (
            <tr key={row.key} data-row={row.key}>
              <td>{rowLabel(row.name, sheet.by)}</td>
              {row.state === 'opted_out' ? (
                <td colSpan={columns.length} className="muted">
                  Opted out, so there are no figures.
                </td>
              ) : (
                columns.map((column) => <Cell key={column.metric} row={row} column={column} />)
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell({ row, column }: { row: Row; column: Figure }) {
  const cell = row.figures.find(({ metric }) => metric === column.metric);
  return (
    <td className={`${table.number} tabular`}>
      {cell?.too_few ? 'Too few' : inUnit(cell?.value, column)}
      {cell?.previous != null && (
        <div className={table.below}>{inUnit(cell.previous, column)} before</div>
      )}
    </td>
  );
}
