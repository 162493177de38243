import { Progress } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Export } from '@/api/types';
import { bytes } from '@/components/dates';
import { FreshLink } from '@/components/FreshLink';
import { StatusTag } from '@/components/Tag';
import { When } from '@/components/When';
import { counted, humanise } from '@/components/words';
import { useDirectory } from '@/features/team/directory';
import { exportLink, exportQuery, isRunning } from './api';
import classes from './Exports.module.css';
import { FilterInWords } from './FilterInWords';

/** One export: of whom, by whom, and its file as long as there is one. */
export function ExportItem({ listed }: { listed: Export }) {
  const { name } = useDirectory();
  const query = useQuery({
    ...exportQuery(listed.id),
    initialData: listed,
    enabled: isRunning(listed),
  });
  // The list may know more than the last poll, once everything has ended.
  const made = isRunning(listed) ? query.data : listed;
  const format = humanise(made.format);
  const rows = counted(made.rows, 'candidate');
  return (
    <li className={classes.item} data-export={made.id} data-export-state={made.state}>
      <div className={classes.line}>
        <span className={classes.title}>
          <FilterInWords filter={made.filter} />
        </span>
        <StatusTag id={made.state} />
      </div>
      <div className={classes.meta}>
        {format} · {name(made.by) ?? '…'} · <When at={made.created_at} as="ago" />
        {!isRunning(made) && made.state !== 'failed' && (
          <>
            {' '}
            · {rows}, {bytes(made.bytes)}
          </>
        )}
      </div>
      {isRunning(made) && (
        <div role="status">
          <Progress value={100} animated size="sm" aria-label="The file is being made" />
          <span className={classes.meta}>
            {query.isRefetchError || query.failureCount > 0
              ? 'Hirelog can’t be reached; we keep asking.'
              : `${rows} so far…`}
          </span>
        </div>
      )}
      {made.state === 'failed' && (
        <div style={{ color: 'var(--mantine-color-error)' }}>
          The file could not be made. Order it again.
        </div>
      )}
      {made.state === 'expired' && (
        <div className={classes.meta}>The file was deleted. Order it again if you need it.</div>
      )}
      {made.state === 'done' && (
        <div className={classes.files}>
          <FreshLink
            fetchLink={() => exportLink(made.id)}
            kind={made.format}
            label={`Download ${format} with ${rows}`}
            open={`Open ${format}`}
          >
            Download
          </FreshLink>
          {made.expires_at && (
            <span className={classes.meta}>
              until <When at={made.expires_at} />
            </span>
          )}
        </div>
      )}
    </li>
  );
}
