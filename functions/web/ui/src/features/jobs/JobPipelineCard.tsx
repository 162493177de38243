import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { JobPipeline } from '@/api/types';
import { span } from '@/components/dates';
import { Explained } from '@/components/Explained';
import { Card } from '@/components/Page';
import { LoadFailed, RowsLoading } from '@/components/states';
import { table } from '@/components/table';
import { humanise } from '@/components/words';
import { jobPipelineQuery } from './api';
import { passed, percent } from './figures';
import classes from './Job.module.css';

/** Where the candidates of a job stand, and how many got how far. */
export function JobPipelineCard({ job }: { job: string }) {
  const figures = useQuery(jobPipelineQuery(job));
  return (
    <Card padded={false}>
      <div className={classes.head}>
        <h2 className={classes.title}>Pipeline</h2>
        <Link to="/candidates" search={{ job, view: 'board' }}>
          Open the board
        </Link>
      </div>
      {figures.data ? (
        <Table job={job} columns={figures.data.columns} />
      ) : figures.error ? (
        <LoadFailed error={figures.error} retry={() => figures.refetch()} />
      ) : (
        <RowsLoading rows={9} />
      )}
    </Card>
  );
}

function Table({ job, columns }: { job: string; columns: JobPipeline['columns'] }) {
  const most = Math.max(1, ...columns.map(({ count }) => count));
  return (
    <table className={table.table} aria-label="Pipeline">
      <thead>
        <tr>
          <th scope="col">Status</th>
          <th scope="col">Now</th>
          <th scope="col" className={table.number}>
            Ever in it
          </th>
          <th scope="col" className={table.number}>
            <span className={classes.explained}>
              Passed on
              <Explained
                what="Passed on"
                text="How many of those who were ever in the status before also got into this one. Candidates may skip a status; then there is no such share."
              />
            </span>
          </th>
          <th scope="col" className={`${table.fromSmall} ${table.number}`}>
            Mean time
          </th>
        </tr>
      </thead>
      <tbody>
        {columns.map((column, index) => (
          <tr key={column.status} data-pipeline={column.status}>
            <td>
              <Link to="/candidates" search={{ job, status: column.status, view: 'table' }}>
                {humanise(column.status)}
              </Link>
            </td>
            <td>
              <div className={classes.now}>
                <span className="tabular">{column.count}</span>
                <span className={classes.track} aria-hidden="true">
                  <span
                    className={classes.bar}
                    style={{ width: `${(column.count / most) * 100}%` }}
                  />
                </span>
              </div>
            </td>
            <td className={`${table.number} tabular`}>{column.entered}</td>
            <td className={`${table.number} tabular`}>{percent(passed(columns, index))}</td>
            <td className={`${table.fromSmall} ${table.number} nowrap`}>
              {typeof column.average_seconds === 'number' ? span(column.average_seconds) : '–'}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
