import { Button, Progress, VisuallyHidden } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { Resume } from '@/api/resumes';
import { bytes } from '@/components/dates';
import { Tag } from '@/components/Tag';
import classes from '../Resumes.module.css';
import { refusalWords, stateTone, stateWords } from '../words';
import type { Upload } from './queue';

interface Props {
  upload: Upload;
  /** Where it stands by now, once it was sent. */
  resume: Resume | null;
  onRetry: () => void;
}

/** One file on its way: how far it is, what became of it, and another try. */
export function FileItem({ upload, resume, onRetry }: Props) {
  const { name, state, why } = upload;
  const percent = Math.round(upload.share * 100);
  return (
    <li className={classes.file} data-upload={name} data-upload-state={resume?.state ?? state}>
      <div className={classes.line}>
        <span className={classes.fileName}>{name}</span>
        <span className={`${classes.meta} tabular`}>{bytes(upload.bytes)}</span>
        <State upload={upload} resume={resume} />
      </div>
      {(state === 'sending' || state === 'entering') && (
        <Progress value={Math.max(percent, 3)} size="sm" aria-label={`Sending “${name}”`} />
      )}
      {why && (
        <div className={classes.line}>
          <span className={classes.wrong}>{why}</span>
          {state === 'failed' && (
            <Button size="compact-sm" variant="default" onClick={onRetry}>
              Try again<VisuallyHidden> with “{name}”</VisuallyHidden>
            </Button>
          )}
        </div>
      )}
      {resume?.state === 'refused' && (
        <span className={classes.wrong}>
          {resume.refusal_detail ?? (resume.refusal && refusalWords(resume.refusal))}{' '}
          {resume.refusal === 'duplicate' && (
            <Link to="/resumes/$id" params={{ id: resume.same_as ?? resume.id }}>
              Show which one
            </Link>
          )}
        </span>
      )}
    </li>
  );
}

const words: Record<Upload['state'], string> = {
  waiting: 'Waiting',
  sending: 'Sending…',
  entering: 'Arriving…',
  sent: 'Sent',
  failed: 'Not sent',
  refused: 'Not sent',
};

function State({ upload, resume }: { upload: Upload; resume: Resume | null }) {
  if (resume?.state === 'to_review')
    return (
      <Link to="/resumes/$id" params={{ id: resume.id }}>
        Review<VisuallyHidden> “{upload.name}”</VisuallyHidden>
      </Link>
    );
  if (resume) return <Tag tone={stateTone(resume.state)}>{stateWords(resume.state)}</Tag>;
  const tone = upload.why ? 'red' : 'neutral';
  return <Tag tone={tone}>{words[upload.state]}</Tag>;
}
