import { Progress } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Run } from '@/api/types';
import { period } from '@/components/dates';
import { StatusTag } from '@/components/Tag';
import { When } from '@/components/When';
import { humanise } from '@/components/words';
import { useDirectory } from '@/features/team/directory';
import { isRunning, runQuery } from './api';
import { CancelRun } from './CancelRun';
import { Download } from './Download';
import classes from './Reports.module.css';
import { RunSource } from './RunSource';

/** One report: where it stands while it is made, then its files. */
export function RunItem({ listed }: { listed: Run }) {
  const directory = useDirectory();
  const latest = useQuery(runQuery(listed)).data;
  // The list may know more than the last poll, once everything has ended.
  const run = isRunning(listed) ? latest : listed;
  const title = `${run.title}, ${period(run.period.from, run.period.to)}`;
  return (
    <li className={classes.run} data-run={run.id} data-run-status={run.status} tabIndex={-1}>
      <div className={classes.line}>
        <span className={classes.title}>{title}</span>
        <StatusTag id={run.status} />
      </div>
      <div className={classes.meta}>
        <RunSource run={run} by={directory.actor(run.requested_by)} /> ·{' '}
        <When at={run.created_at} as="ago" />
        {run.recipients.length > 0 && <> · to {run.recipients.join(', ')}</>}
      </div>
      {isRunning(run) && (
        <div role="status">
          <Progress
            value={Math.max(run.progress, 4)}
            size="sm"
            aria-label={`Progress of ${title}`}
          />
          <span className={classes.meta}>
            {humanise(run.step)}… {run.progress} %
          </span>
        </div>
      )}
      <CancelRun run={run} title={title} />
      {run.status === 'cancelled' && (
        <div className={classes.meta}>Nobody was written to, and no file is kept.</div>
      )}
      {run.empty && (
        <div className={classes.meta} data-empty>
          Nothing had happened, so nobody was written to.
        </div>
      )}
      {run.skipped.map(({ mail, reason }) => (
        <div key={mail} className={classes.meta}>
          No mail to {mail}:{' '}
          {reason === 'not_of_the_team' ? 'is not of the team.' : 'may see nothing of it.'}
        </div>
      ))}
      {run.error && <div style={{ color: 'var(--mantine-color-error)' }}>{run.error}</div>}
      {run.files.length > 0 && (
        <div className={classes.files}>
          {run.files.map((file) => (
            <Download key={file.format} run={run.id} file={file} of={title} />
          ))}
        </div>
      )}
    </li>
  );
}
