import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { resumesAtOnce } from '@/api/limits.gen';
import { BackTo } from '@/components/BackTo';
import { DropZone } from '@/components/DropZone';
import { Notice } from '@/components/Notice';
import { Card, PageHeader } from '@/components/Page';
import { NoPermission } from '@/components/states';
import { counted } from '@/components/words';
import { JobSelect } from '@/features/jobs/JobSelect';
import { useCan } from '@/features/me/me';
import classes from '../Resumes.module.css';
import { FileList } from './FileList';
import { accepted, isUnderWay } from './queue';
import { useFollowed } from './useFollowed';
import { useUploads } from './useUploads';

/** Bringing in resumes for a job. */
export default function UploadScreen() {
  const can = useCan();
  return (
    <>
      <PageHeader
        title="Upload resumes"
        subtitle="Each file is read, and what is found waits for a person. Nothing becomes a candidate by itself unless the settings say so."
        back={<BackTo list="/resumes">Resumes</BackTo>}
      />
      {can('vet_resumes') ? (
        <Upload />
      ) : (
        <Card padded={false}>
          <NoPermission />
        </Card>
      )}
    </>
  );
}

function Upload() {
  const { job } = useSearch({ from: '/shell/resumes/upload' });
  const navigate = useNavigate({ from: '/resumes/upload' });
  const [busy, setBusy] = useState(false);
  return (
    <div className={classes.stack}>
      <Card title="For which job?">
        <JobSelect
          aria-label="Job"
          placeholder="Choose a job first"
          openOnly
          maw={420}
          allowDeselect={false}
          value={job ?? null}
          // Files that are on their way belong to the job they were given for.
          disabled={busy}
          onChange={(next) => navigate({ search: { job: next ?? undefined }, replace: true })}
        />
      </Card>
      {job && <Files key={job} job={job} onBusy={setBusy} />}
    </div>
  );
}

function Files({ job, onBusy }: { job: string; onBusy: (busy: boolean) => void }) {
  const [leftOut, setLeftOut] = useState(0);
  const of = useUploads(() => ({ job }));
  const busy = isUnderWay(of.uploads);
  useEffect(() => onBusy(busy), [busy, onBusy]);
  const sent = of.uploads.flatMap(({ resume }) => resume ?? []);
  const followed = useFollowed(sent);
  const take = (files: File[]) => {
    setLeftOut(Math.max(0, files.length - resumesAtOnce));
    of.add(files.slice(0, resumesAtOnce));
  };
  return (
    <>
      {!busy && (
        <DropZone
          title="Drop resumes here"
          button="Choose files…"
          accept={accepted}
          multiple
          onFiles={take}
        >
          PDF, Word (.docx) or text, one person a file, at most {resumesAtOnce} files at once.
        </DropZone>
      )}
      {leftOut > 0 && (
        <Notice
          tone="amber"
          icon="warn"
          role="alert"
          title={`${counted(leftOut, 'file')} ${leftOut === 1 ? 'was' : 'were'} left out`}
        >
          At most {resumesAtOnce} can be sent at once. Send the others afterwards.
        </Notice>
      )}
      <FileList of={of} followed={followed} />
    </>
  );
}
