import { Progress } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Export } from '@/api/types';
import { bytes } from '@/components/dates';
import { FreshLink } from '@/components/FreshLink';
import { Notice } from '@/components/Notice';
import { When } from '@/components/When';
import { counted, humanise } from '@/components/words';
import { exportLink, exportQuery, isRunning } from './api';
import classes from './Exports.module.css';

/** Follows an export that was just ordered, and ends with its file. */
export function ExportProgress({ made }: { made: Export }) {
  const query = useQuery({ ...exportQuery(made.id), initialData: made });
  const now = query.data;
  const rows = counted(now.rows, 'candidate');
  return (
    <div className={classes.progress} data-export={now.id} data-export-state={now.state}>
      {isRunning(now) && (
        <>
          <Progress value={100} animated aria-label="The file is being made" />
          <div role="status" className="tabular">
            {now.rows > 0 ? `${rows} so far…` : 'Waiting to begin…'}
          </div>
          {(query.isRefetchError || query.failureCount > 0) && (
            <Notice tone="amber" icon="warn" role="status" title="Hirelog can’t be reached">
              The file is made all the same; we keep asking how far it is.
            </Notice>
          )}
          <p className="muted">You can close this. The file will be under “All exports”.</p>
        </>
      )}
      {now.state === 'done' && (
        <>
          <div role="status">
            Ready: {rows}, {bytes(now.bytes)}.
          </div>
          <div className={classes.files}>
            <FreshLink
              fetchLink={() => exportLink(now.id)}
              kind={now.format}
              open={`Open ${humanise(now.format)}`}
              size="sm"
              variant="filled"
            >
              Download
            </FreshLink>
          </div>
          {now.expires_at && (
            <p className="muted">
              It is kept until <When at={now.expires_at} />.
            </p>
          )}
        </>
      )}
      {now.state === 'failed' && (
        <Notice tone="red" icon="warn" role="alert" title="The file could not be made">
          Nothing was left half done. Close this and try again; if it stays like this, tell your
          admin.
        </Notice>
      )}
    </div>
  );
}
