import { Button, FileButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useRef } from 'react';
import { type CandidateResume, type FactField, factFields, type ResumeFact } from '@/api/resumes';
import type { Candidate } from '@/api/types';
import { Facts } from '@/components/Facts';
import { FreshLink } from '@/components/FreshLink';
import { Icon } from '@/components/Icon';
import { Card } from '@/components/Page';
import { LoadFailed, RowsLoading } from '@/components/states';
import { Tag } from '@/components/Tag';
import { When } from '@/components/When';
import { candidateResumesQuery, resumeFile } from './api';
import classes from './Resumes.module.css';
import { FactLines } from './review/Settled';
import { wordsOf } from './review/values';
import { FileItem } from './upload/FileItem';
import { StayWhile } from './upload/FileList';
import { accepted, isUnderWay } from './upload/queue';
import { useUploads } from './upload/useUploads';
import { groupWords, refusalWords, stateTone, stateWords } from './words';

/** The resumes of a candidate, what the newest one says, and the way to add one. */
export default function ResumesCard({ candidate }: { candidate: Pick<Candidate, 'id'> }) {
  const found = useQuery(candidateResumesQuery(candidate.id));
  const items = found.data?.items;
  return (
    <Card title="Resumes">
      {found.error && !items ? (
        <LoadFailed error={found.error} retry={() => found.refetch()} />
      ) : !items ? (
        <RowsLoading rows={2} />
      ) : items.length === 0 ? (
        <p className="muted" style={{ marginTop: 0 }}>
          None yet.
        </p>
      ) : (
        <>
          <ul className={classes.list} aria-label="Resumes">
            {items.map((resume) => (
              <Item key={resume.id} resume={resume} />
            ))}
          </ul>
          <Newest resumes={items} />
        </>
      )}
      <AddOne candidate={candidate.id} />
    </Card>
  );
}

function Item({ resume }: { resume: CandidateResume }) {
  const { id, state, file_name } = resume;
  return (
    <li className={classes.file} data-candidate-resume={id} data-resume-state={state}>
      <div className={classes.line}>
        <Link to="/resumes/$id" params={{ id }} className={classes.fileName}>
          {file_name}
        </Link>
        <Tag tone={stateTone(state)}>{stateWords(state)}</Tag>
      </div>
      <div className={classes.line}>
        <span className={classes.meta}>
          <When at={resume.created_at} as="ago" />
          {resume.refusal && ` · ${refusalWords(resume.refusal)}`}
        </span>
        {(state === 'to_review' || state === 'reviewed') && (
          <FreshLink
            fetchLink={() => resumeFile(id)}
            kind="resume"
            size="compact-sm"
            variant="subtle"
            label={`Download “${file_name}”`}
            open="Open"
          >
            Download
          </FreshLink>
        )}
      </div>
    </li>
  );
}

const shown: readonly FactField[] = ['position', 'education', 'skill', 'language', 'link'];

/** What the resume says in full: the candidate’s own skills are fewer, or were changed since. */
function Newest({ resumes }: { resumes: CandidateResume[] }) {
  const newest = resumes.find(({ state }) => state === 'reviewed');
  const groups = factFields
    .filter((field) => shown.includes(field))
    .map((field) => ({ field, facts: newest?.facts.filter((fact) => fact.field === field) ?? [] }))
    .filter(({ facts }) => facts.length > 0)
    .sort((a, b) => shown.indexOf(a.field) - shown.indexOf(b.field));
  if (groups.length === 0) return null;
  return (
    <div className={classes.facts} data-resume-facts>
      <Facts
        items={groups.map(({ field, facts }) => [
          groupWords(field),
          field === 'skill' ? (
            <Skills key={field} facts={facts} />
          ) : (
            <FactLines key={field} facts={facts} />
          ),
        ])}
      />
    </div>
  );
}

/** There can be many, so they stand side by side. */
function Skills({ facts }: { facts: ResumeFact[] }) {
  return (
    <span className={classes.skills}>
      {facts.map(({ value }) => (
        <Tag key={wordsOf(value)} tone="neutral" dot={false}>
          {wordsOf(value)}
        </Tag>
      ))}
    </span>
  );
}

function AddOne({ candidate }: { candidate: string }) {
  const reset = useRef<() => void>(null);
  const { uploads, add, retry } = useUploads(() => ({ candidate }));
  const busy = isUnderWay(uploads);
  const choose = (file: File | null) => {
    reset.current?.();
    if (file) add([file]);
  };
  // What has arrived is in the list above.
  const left = uploads.filter(({ state }) => state !== 'sent');
  return (
    <>
      <StayWhile busy={busy} />
      {left.length > 0 && (
        <ul className={`${classes.list} ${classes.facts}`} aria-label="Files on their way">
          {left.map((upload) => (
            <FileItem
              key={upload.key}
              upload={upload}
              resume={null}
              onRetry={() => retry(upload.key)}
            />
          ))}
        </ul>
      )}
      <FileButton onChange={choose} accept={accepted} resetRef={reset}>
        {(props) => (
          <Button
            {...props}
            size="xs"
            variant="default"
            mt="sm"
            loading={busy}
            leftSection={<Icon name="upload" size={14} />}
          >
            Upload a resume
          </Button>
        )}
      </FileButton>
    </>
  );
}
