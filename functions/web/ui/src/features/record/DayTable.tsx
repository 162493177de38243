import type { ReconciledDay } from '@/api/record';
import { day } from '@/components/dates';
import { Tag } from '@/components/Tag';
import { table } from '@/components/table';
import { inWords, number, otherwise } from './days';

/** Changes and their events, per day. */
export function DayTable({ days }: { days: ReconciledDay[] }) {
  return (
    <table className={table.table} aria-label="Day by day">
      <thead>
        <tr>
          <th scope="col">Day</th>
          <th scope="col" className={`${table.number} ${table.fromSmall}`}>
            Changes
          </th>
          <th scope="col" className={`${table.number} ${table.fromSmall}`}>
            Events
          </th>
          <th scope="col" className={`${table.number} ${table.fromSmall}`}>
            Missing
          </th>
          <th scope="col" className={`${table.number} ${table.fromSmall}`}>
            Twice
          </th>
          <th scope="col">State</th>
        </tr>
      </thead>
      <tbody>
        {days.map((one) => (
          <tr key={one.day} data-day={one.day} data-equal={one.state === 'equal'}>
            <td>
              <span className="nowrap">{day(one.day)}</span>
              <div className={`${table.narrowOnly} ${table.below}`}>{inWords(one)}</div>
            </td>
            {[one.changes, one.events, one.missing, one.doubled].map((count, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns never change places
              <td key={column} className={`tabular ${table.number} ${table.fromSmall}`}>
                {number(count)}
              </td>
            ))}
            <td>
              {one.state === 'equal' ? (
                <Tag tone="green">Agrees</Tag>
              ) : (
                <Tag tone="red">Differs</Tag>
              )}
              <div className={table.below}>{otherwise(one)}</div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
