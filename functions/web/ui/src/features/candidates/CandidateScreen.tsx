import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { CandidateView } from '@/api/types';
import { Icon } from '@/components/Icon';
import { BackLabel, backClass, Card, PageHeader } from '@/components/Page';
import { LoadFailed, NoPermission, RowsLoading } from '@/components/states';
import { StatusTag } from '@/components/Tag';
import { useJobTitle } from '@/features/jobs/api';
import { useCan } from '@/features/me/me';
import { candidateQuery } from './api';
import classes from './Candidate.module.css';
import { CandidateFacts } from './CandidateFacts';
import { EditCandidateDialog } from './EditCandidateDialog';
import { History } from './History';
import { StatusCard } from './StatusCard';

/** One candidate: where the person stands, what can happen next, and what happened so far. */
export default function CandidateScreen() {
  const can = useCan();
  const { id } = useParams({ from: '/shell/candidates/$id' });
  const view = useQuery({ ...candidateQuery(id), enabled: can('view_candidates') });
  if (view.data) return <Candidate view={view.data} />;
  return (
    <>
      <PageHeader title="Candidate" back={<Back />} />
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

function Candidate({ view }: { view: CandidateView }) {
  const { candidate } = view;
  const can = useCan();
  const [editing, edit] = useDisclosure(false);
  const title = useJobTitle()(candidate.job);
  return (
    <>
      <PageHeader
        title={candidate.name}
        back={<Back />}
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
          can('edit_candidates') && (
            <Button
              variant="default"
              onClick={edit.open}
              leftSection={<Icon name="edit" size={16} />}
            >
              Edit
            </Button>
          )
        }
      />
      <div className={classes.columns}>
        <Card title="History">
          <History rows={view.history} />
        </Card>
        <div className={classes.side}>
          <StatusCard view={view} />
          <CandidateFacts candidate={candidate} />
        </div>
      </div>
      <EditCandidateDialog candidate={candidate} opened={editing} onClose={edit.close} />
    </>
  );
}

function Back() {
  return (
    <Link to="/candidates" className={backClass}>
      <BackLabel>Candidates</BackLabel>
    </Link>
  );
}
