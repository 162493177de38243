import { Button, Group } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import type { Interview, InterviewFile } from '@/api/types';
import { Icon } from '@/components/Icon';
import { BackLabel, backClass, Card, PageHeader } from '@/components/Page';
import { ProblemNotice } from '@/components/ProblemNotice';
import { LoadFailed, NoPermission, RowsLoading } from '@/components/states';
import { saved } from '@/components/toast';
import { useCan } from '@/features/me/me';
import { AnswerCard } from './AnswerCard';
import {
  completeInterview,
  interviewQuery,
  markNoShow,
  reloadInterviews,
  showChanged,
  useOwnZone,
} from './api';
import { CancelDialog } from './CancelDialog';
import { FeedbackCard } from './FeedbackCard';
import { InterviewFacts } from './InterviewFacts';
import classes from './Interviews.module.css';
import { MailsCard } from './MailsCard';
import { RemindersCard } from './RemindersCard';
import { StatusMark } from './StatusMark';
import { stretch } from './zones';

const InterviewDialog = lazy(() => import('./InterviewDialog'));

/** One interview with everything that belongs to it. */
export default function InterviewScreen() {
  const can = useCan();
  const { id } = useParams({ from: '/shell/interviews/$id' });
  const file = useQuery({ ...interviewQuery(id), enabled: can('view_interviews') });
  if (file.data) return <Page key={id} file={file.data} />;
  return (
    <>
      <PageHeader title="Interview" back={<Back />} />
      <Card padded={false}>
        {!can('view_interviews') ? (
          <NoPermission />
        ) : file.error ? (
          <LoadFailed error={file.error} retry={() => file.refetch()} />
        ) : (
          <RowsLoading rows={8} height={28} />
        )}
      </Card>
    </>
  );
}

function Page({ file }: { file: InterviewFile }) {
  const { interview } = file;
  const zone = useOwnZone();
  return (
    <>
      <PageHeader
        title={`Interview with ${interview.candidate_name}`}
        back={<Back />}
        heading={
          <span className={classes.heading}>
            Interview with {interview.candidate_name} <StatusMark interview={interview} />
          </span>
        }
        subtitle={stretch(interview.start, interview.end, zone)}
      />
      <div className={classes.columns}>
        <div className={classes.stack}>
          <Actions interview={interview} />
          <AnswerCard file={file} />
          <FeedbackCard file={file} />
          <MailsCard file={file} />
        </div>
        <div className={classes.stack}>
          <Card title="Facts">
            <InterviewFacts interview={interview} />
          </Card>
          <RemindersCard file={file} />
        </div>
      </div>
    </>
  );
}

/** What can be done with an interview that is planned. */
function Actions({ interview }: { interview: Interview }) {
  const client = useQueryClient();
  const [dialog, setDialog] = useState<'change' | 'cancel' | null>(null);
  const end = useMutation({
    mutationFn: (how: 'held' | 'missed') =>
      how === 'held' ? completeInterview(interview) : markNoShow(interview),
    onSuccess: (after, how) => {
      showChanged(client, after);
      void reloadInterviews(client);
      saved(how === 'held' ? 'The interview took place.' : 'The candidate did not come.');
    },
    onError: () => client.invalidateQueries({ queryKey: interviewQuery(interview.id).queryKey }),
  });
  if (!interview.may_edit || interview.status !== 'scheduled') return null;
  // Before it begins nobody has anything to say; the API decides all the same.
  const begun = Date.parse(interview.start) <= Date.now();
  const button = (how: 'held' | 'missed') => ({
    variant: how === 'held' ? ('filled' as const) : ('default' as const),
    loading: end.isPending && end.variables === how,
    disabled: end.isPending,
    onClick: () => end.mutate(how),
  });
  return (
    <Card title={begun ? 'How did it go?' : 'Planned'}>
      <Group gap="xs">
        {begun && (
          <>
            <Button {...button('held')} leftSection={<Icon name="check" size={16} />}>
              It took place
            </Button>
            <Button {...button('missed')}>The candidate did not come</Button>
          </>
        )}
        <Button
          variant={begun ? 'default' : 'filled'}
          leftSection={<Icon name="edit" size={16} />}
          onClick={() => setDialog('change')}
        >
          Change or move…
        </Button>
        <Button variant="default" onClick={() => setDialog('cancel')}>
          Cancel it…
        </Button>
      </Group>
      {end.error && (
        <div style={{ marginTop: '0.75rem' }}>
          <ProblemNotice error={end.error} />
        </div>
      )}
      {dialog === 'cancel' && (
        <CancelDialog interview={interview} onClose={() => setDialog(null)} />
      )}
      <Suspense>
        {dialog === 'change' && (
          <InterviewDialog interview={interview} onClose={() => setDialog(null)} />
        )}
      </Suspense>
    </Card>
  );
}

function Back() {
  return (
    <Link to="/calendar" search={{}} className={backClass}>
      <BackLabel>Calendar</BackLabel>
    </Link>
  );
}
