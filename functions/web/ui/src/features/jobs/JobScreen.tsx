import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { allItems } from '@/api/queries';
import type { Job } from '@/api/types';
import { BackTo } from '@/components/BackTo';
import { Facts } from '@/components/Facts';
import { Icon } from '@/components/Icon';
import { LoadMore } from '@/components/LoadMore';
import { Card, PageHeader } from '@/components/Page';
import { Empty, LoadFailed, NoPermission, RowsLoading } from '@/components/states';
import { StatusTag, Tag } from '@/components/Tag';
import { When } from '@/components/When';
import { counted, humanise } from '@/components/words';
import { UndoStrip } from '@/features/bulk/UndoStrip';
import { candidatesQuery } from '@/features/candidates/api';
import { CandidateTable } from '@/features/candidates/CandidateTable';
import { useCan } from '@/features/me/me';
import { useDirectory } from '@/features/team/directory';
import { jobQuery } from './api';
import { CloseJobDialog } from './CloseJobDialog';
import { FilledProposal } from './FilledProposal';
import classes from './Job.module.css';
import { JobDialog } from './JobDialog';
import { JobLetters } from './JobLetters';
import { JobPipelineCard } from './JobPipelineCard';
import { ReopenButton } from './ReopenButton';

/** One job and its candidates. */
export default function JobScreen() {
  const can = useCan();
  const { id } = useParams({ from: '/shell/jobs/$id' });
  const job = useQuery({ ...jobQuery(id), enabled: can('view_jobs') });
  if (job.data) return <Details job={job.data} />;
  return (
    <>
      <PageHeader title="Job" back={back} />
      <Card padded={false}>
        {!can('view_jobs') ? (
          <NoPermission />
        ) : job.error ? (
          <LoadFailed error={job.error} retry={() => job.refetch()} />
        ) : (
          <RowsLoading rows={6} height={28} />
        )}
      </Card>
    </>
  );
}

function Details({ job }: { job: Job }) {
  const can = useCan();
  const { name } = useDirectory();
  const [editing, edit] = useDisclosure(false);
  const [closing, close] = useDisclosure(false);
  const managers = (job.hiring_managers ?? []).map(name).filter(Boolean).join(', ');
  return (
    <>
      <PageHeader
        title={job.title}
        back={back}
        heading={
          <span className={classes.heading}>
            {job.title} <StatusTag id={job.status} />
          </span>
        }
        subtitle={`${job.department} · ${job.location}`}
        actions={
          <>
            {can('vet_resumes') && job.status === 'open' && (
              <Button
                renderRoot={(props) => (
                  <Link {...props} to="/resumes/upload" search={{ job: job.id }} />
                )}
                variant="default"
                leftSection={<Icon name="upload" size={16} />}
              >
                Upload resumes
              </Button>
            )}
            {can('edit_jobs') && (
              <>
                <Button
                  variant="default"
                  onClick={edit.open}
                  leftSection={<Icon name="edit" size={16} />}
                >
                  Edit
                </Button>
                {job.status === 'open' ? (
                  <Button variant="default" onClick={close.open}>
                    Close job
                  </Button>
                ) : (
                  <ReopenButton job={job} />
                )}
              </>
            )}
          </>
        }
      />
      <div className={classes.cards}>
        <UndoStrip />
        <FilledProposal job={job} />
        <div className={classes.top}>
          <Card title="Facts">
            <Facts
              items={[
                [
                  'Openings',
                  <span key="openings" data-filled={job.hired}>
                    {job.hired ?? 0} of {job.openings} filled
                  </span>,
                ],
                ['Owner', name(job.owner)],
                ['Hiring managers', managers],
                ['Skills asked for', <Skills key="skills" of={job} />],
                ['Closed because', job.close_reason && humanise(job.close_reason)],
                ['Added', <When key="added" at={job.created_at} />],
                ['Changed', <When key="changed" at={job.updated_at} />],
              ]}
            />
          </Card>
          <JobLetters key={job.id} job={job} />
        </div>
        {can('view_candidates') && <JobPipelineCard job={job.id} />}
        {can('view_candidates') && <Candidates job={job} />}
      </div>
      <JobDialog job={job} opened={editing} onClose={edit.close} />
      <CloseJobDialog job={job} opened={closing} onClose={close.close} />
    </>
  );
}

function Skills({ of: { skills = [] } }: { of: Job }) {
  if (skills.length === 0) return <span className="muted">None named</span>;
  return (
    <span className={classes.skills}>
      {skills.map((skill) => (
        <Tag key={skill} tone="neutral" dot={false}>
          {skill}
        </Tag>
      ))}
    </span>
  );
}

function Candidates({ job }: { job: Job }) {
  const list = useInfiniteQuery(candidatesQuery(job.id));
  const candidates = allItems(list.data);
  return (
    <section aria-labelledby="job-candidates">
      <h2 id="job-candidates" style={{ margin: '0 0 0.625rem', fontSize: '1rem', fontWeight: 620 }}>
        Candidates
      </h2>
      <Card padded={false}>
        {list.isPending ? (
          <RowsLoading rows={6} />
        ) : !list.data ? (
          <LoadFailed error={list.error} retry={() => list.refetch()} />
        ) : candidates.length === 0 ? (
          <Empty title="Nobody has applied for this job yet" />
        ) : (
          <>
            <CandidateTable candidates={candidates} />
            <LoadMore list={list} shown={counted(candidates.length, 'candidate')} />
          </>
        )}
      </Card>
    </section>
  );
}

const back = <BackTo list="/jobs">Jobs</BackTo>;
