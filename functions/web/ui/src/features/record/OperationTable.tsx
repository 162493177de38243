import { Card } from '@/components/Page';
import { Tag } from '@/components/Tag';
import { table } from '@/components/table';
import type { Entry } from './operations';
import classes from './Record.module.css';

/** What can be done in one area. */
export function OperationTable({ area, entries }: { area: string; entries: Entry[] }) {
  return (
    <Card title={area} aside={<span className="muted">{entries.length}</span>}>
      <div className={classes.edge}>
        <table className={`${table.table} ${classes.operations}`} aria-label={area}>
          <thead>
            <tr>
              <th scope="col">What can be done</th>
              <th scope="col">Recorded as</th>
              <th scope="col" className={table.fromSmall}>
                Who may
              </th>
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <tr key={entry.key} data-operation={entry.key}>
                <td>
                  {entry.what}
                  <div className={`${table.below} ${classes.path}`}>
                    {entry.method} {entry.path}
                  </div>
                  <div className={`${table.narrowOnly} ${table.below}`}>{entry.who}</div>
                </td>
                <td>
                  {entry.records ? (
                    <Tag tone="green" dot={false}>
                      {entry.records}
                    </Tag>
                  ) : (
                    <>
                      <Tag tone="neutral" dot={false}>
                        Not recorded
                      </Tag>
                      <div className={table.below}>{entry.because}</div>
                    </>
                  )}
                </td>
                <td className={table.fromSmall}>{entry.who}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}
