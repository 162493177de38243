import type { UseQueryResult } from '@tanstack/react-query';
import { asProblem } from '@/api/problem';
import type { Run } from '@/api/types';
import { Notice } from '@/components/Notice';
import { Card } from '@/components/Page';
import { LoadFailed, RowsLoading } from '@/components/states';
import classes from './Reports.module.css';
import { RunItem } from './RunItem';

/** The report somebody came for, by the link of a mail or of a schedule: above the others, however old it is. */
export function AskedRun({ asked: { data: run, error, refetch } }: { asked: UseQueryResult<Run> }) {
  if (error && asProblem(error).code === 'not_found')
    return (
      <Notice icon="info" role="status" title="That report isn’t here any more">
        Reports are only kept for some time.
      </Notice>
    );
  return (
    <div className={classes.asked} data-asked-run>
      <Card padded={false}>
        {run ? (
          <ul className={classes.runs} aria-label="The report you came for">
            <RunItem listed={run} />
          </ul>
        ) : error ? (
          <LoadFailed error={error} retry={() => refetch()} />
        ) : (
          <RowsLoading rows={2} height={36} />
        )}
      </Card>
    </div>
  );
}
