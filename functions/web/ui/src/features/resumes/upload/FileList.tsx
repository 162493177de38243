import { Button, Progress } from '@mantine/core';
import type { Resume } from '@/api/resumes';
import { Leaving } from '@/components/Leaving';
import { Card } from '@/components/Page';
import { counted } from '@/components/words';
import classes from '../Resumes.module.css';
import { FileItem } from './FileItem';
import { isUnderWay, overall, type Upload } from './queue';
import type { Uploads } from './useUploads';

interface Props {
  of: Uploads;
  followed: Map<string, Resume>;
}

/** All files of this page, and how far they are together. */
export function FileList({ of: { uploads, retry, stop }, followed }: Props) {
  if (uploads.length === 0) return null;
  const busy = isUnderWay(uploads);
  const failed = uploads.filter(({ state }) => state === 'failed');
  return (
    <Card
      title="Files"
      aside={
        busy ? (
          <Button size="xs" variant="default" onClick={stop}>
            Stop
          </Button>
        ) : (
          failed.length > 1 && (
            <Button
              size="xs"
              variant="default"
              onClick={() => {
                for (const { key } of failed) retry(key);
              }}
            >
              Try all {failed.length} again
            </Button>
          )
        )
      }
    >
      <StayWhile busy={busy} />
      <div className={classes.stack}>
        <div className={classes.stack} style={{ gap: '0.375rem' }}>
          <Progress
            value={Math.max(Math.round(overall(uploads) * 100), 2)}
            aria-label="All files together"
          />
          <span role="status" className="muted" data-sent={count(uploads, 'sent')}>
            {summary(uploads)}
          </span>
        </div>
        <ul className={classes.list} aria-label="Files">
          {uploads.map((upload) => (
            <FileItem
              key={upload.key}
              upload={upload}
              resume={upload.resume && (followed.get(upload.resume.id) ?? upload.resume)}
              onRetry={() => retry(upload.key)}
            />
          ))}
        </ul>
      </div>
    </Card>
  );
}

/** Asks before the page is left while files are being sent: what is under way would be lost. */
export function StayWhile({ busy }: { busy: boolean }) {
  return (
    <Leaving
      unsaved={busy}
      title="Stop sending the files?"
      what="Files that were not sent yet will not arrive. Those that were sent stay."
      stay="Stay here"
      leave="Stop and leave"
    />
  );
}

const count = (uploads: readonly Upload[], state: Upload['state']): number =>
  uploads.filter((one) => one.state === state).length;

function summary(uploads: readonly Upload[]): string {
  const left = count(uploads, 'failed') + count(uploads, 'refused');
  const sent = `${count(uploads, 'sent')} of ${counted(uploads.length, 'file')} sent`;
  return left > 0 ? `${sent}, ${left} not sent.` : `${sent}.`;
}
