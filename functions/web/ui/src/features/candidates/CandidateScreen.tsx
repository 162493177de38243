import { ActionIcon, Button, Menu } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Link, Navigate, useParams, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { asProblem } from '@/api/problem';
import type { CandidateView, Candidate as Facts } from '@/api/types';
import { BackTo } from '@/components/BackTo';
import { Icon } from '@/components/Icon';
import { Notice } from '@/components/Notice';
import { Card, PageHeader } from '@/components/Page';
import { StaleNotice } from '@/components/StaleNotice';
import { LoadFailed, NoPermission, RowsLoading } from '@/components/states';
import { StatusTag } from '@/components/Tag';
import { PossibleDuplicates } from '@/features/duplicates/PossibleDuplicates';
import { useJobTitle } from '@/features/jobs/api';
import { useCan } from '@/features/me/me';
import { KeepCard } from '@/features/retention/KeepCard';
import { Timeline } from '@/features/timeline/Timeline';
import { candidateQuery } from './api';
import classes from './Candidate.module.css';
import { CandidateFacts } from './CandidateFacts';
import { StageTimes } from './StageTimes';
import { StatusCard } from './StatusCard';

const EditCandidateDialog = lazy(() => import('./EditCandidateDialog'));
const EraseDialog = lazy(() => import('@/features/retention/EraseDialog'));
const JustFilled = lazy(() => import('@/features/jobs/JustFilled'));
const InterviewsCard = lazy(() => import('@/features/interviews/InterviewsCard'));
const ResumesCard = lazy(() => import('@/features/resumes/ResumesCard'));

/** One candidate: where the person stands, what can happen next, and what happened so far. */
export default function CandidateScreen() {
  const can = useCan();
  const { id } = useParams({ from: '/shell/candidates/$id' });
  const view = useQuery({ ...candidateQuery(id), enabled: can('view_candidates') });
  const into = mergedInto(view.error);
  if (into)
    return <Navigate to="/candidates/$id" params={{ id: into }} search={{ merged: id }} replace />;
  if (view.data)
    return (
      <>
        <StaleNotice query={view} />
        <Candidate key={id} view={view.data} />
      </>
    );
  return (
    <>
      <PageHeader title="Candidate" back={back} />
      <Card padded={false}>
        {!can('view_candidates') ? (
          <NoPermission />
        ) : view.error ? (
          <LoadFailed error={view.error} retry={() => view.refetch()} />
        ) : (
          <RowsLoading rows={8} height={28} />
        )}
      </Card>
    </>
  );
}

/** The record that this one was merged into, from the refusal that says so. */
function mergedInto(error: unknown): string | null {
  if (!error) return null;
  const { code, extensions } = asProblem(error);
  return code === 'merged' && typeof extensions.into === 'string' ? extensions.into : null;
}

function Candidate({ view }: { view: CandidateView }) {
  const { candidate } = view;
  const can = useCan();
  const { merged } = useSearch({ from: '/shell/candidates/$id' });
  const [editable, setEditable] = useState(false);
  const [editing, edit] = useDisclosure(false);
  const title = useJobTitle()(candidate.job);
  return (
    <>
      <PageHeader
        title={candidate.name}
        back={back}
        heading={
          <span className={classes.heading}>
            {candidate.name} <StatusTag id={candidate.status} />
          </span>
        }
        subtitle={
          can('view_jobs') ? (
            <Link to="/jobs/$id" params={{ id: candidate.job }}>
              {title}
            </Link>
          ) : (
            title
          )
        }
        actions={
          <>
            {can('edit_candidates') && (
              <Button
                variant="default"
                onClick={() => {
                  setEditable(true);
                  edit.open();
                }}
                leftSection={<Icon name="edit" size={16} />}
              >
                Edit
              </Button>
            )}
            {can('delete_candidates') && <More candidate={candidate} />}
          </>
        }
      />
      <div className={classes.notices}>
        {merged && candidate.absorbed.includes(merged) && (
          <Notice role="status" title="The record you opened was merged into this one">
            Its steps, notes and mails are part of the timeline here.
          </Notice>
        )}
        {candidate.status === 'hired' && view.undo && can('edit_jobs') && (
          <Suspense>
            <JustFilled job={candidate.job} />
          </Suspense>
        )}
        {can('edit_candidates') && <PossibleDuplicates candidate={candidate} />}
      </div>
      <div className={classes.columns}>
        <Timeline file={view} />
        <div className={classes.side}>
          <StatusCard view={view} />
          <Suspense>
            <InterviewsCard candidate={candidate} />
          </Suspense>
          <CandidateFacts candidate={candidate} />
          {can('vet_resumes') && (
            <Suspense>
              <ResumesCard candidate={candidate} />
            </Suspense>
          )}
          <StageTimes time={view.time} />
          <KeepCard candidate={candidate} />
        </div>
      </div>
      {editable && (
        <Suspense>
          <EditCandidateDialog candidate={candidate} opened={editing} onClose={edit.close} />
        </Suspense>
      )}
    </>
  );
}

function More({ candidate }: { candidate: Facts }) {
  const [near, setNear] = useState(false);
  const [erasing, erase] = useDisclosure(false);
  return (
    <>
      <Menu position="bottom-end" onOpen={() => setNear(true)}>
        <Menu.Target>
          <ActionIcon variant="default" size={36} aria-label={`More actions for ${candidate.name}`}>
            <Icon name="more" size={16} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<Icon name="bin" size={16} />} onClick={erase.open}>
            Erase…
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {near && (
        <Suspense>
          <EraseDialog candidate={candidate} opened={erasing} onClose={erase.close} />
        </Suspense>
      )}
    </>
  );
}

const back = <BackTo list="/candidates">Candidates</BackTo>;
