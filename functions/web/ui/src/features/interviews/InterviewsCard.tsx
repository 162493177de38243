import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import type { Candidate } from '@/api/types';
import { Icon } from '@/components/Icon';
import { Card } from '@/components/Page';
import { LoadFailed, RowsLoading } from '@/components/states';
import { useCan } from '@/features/me/me';
import { useDirectory } from '@/features/team/directory';
import { interviewsWithQuery, useOwnZone } from './api';
import classes from './Interviews.module.css';
import { StatusMark } from './StatusMark';
import { stretch } from './zones';

const InterviewDialog = lazy(() => import('./InterviewDialog'));

/** The interviews with a candidate, and the way to plan one. */
export default function InterviewsCard({ candidate }: { candidate: Candidate }) {
  const can = useCan();
  const zone = useOwnZone();
  const { name } = useDirectory();
  const [planning, setPlanning] = useState(false);
  const found = useQuery({
    ...interviewsWithQuery(candidate.id),
    enabled: can('view_interviews'),
    refetchOnWindowFocus: false,
  });
  if (!can('view_interviews')) return null;
  return (
    <Card title="Interviews">
      {found.error ? (
        <LoadFailed error={found.error} retry={() => found.refetch()} />
      ) : !found.data ? (
        <RowsLoading rows={2} />
      ) : found.data.items.length === 0 ? (
        <p className="muted">None yet.</p>
      ) : (
        <ul className={classes.lines}>
          {found.data.items.map((interview) => (
            <li key={interview.id} className={classes.card} data-interview={interview.id}>
              <Link to="/interviews/$id" params={{ id: interview.id }}>
                {stretch(interview.start, interview.end, zone)}
              </Link>
              <StatusMark interview={interview} />
              <span className="muted">
                {interview.interviewers.map((id) => name(id) ?? '…').join(', ')}
              </span>
            </li>
          ))}
        </ul>
      )}
      {can('edit_interviews') && (
        <Button
          size="xs"
          variant="default"
          mt="sm"
          leftSection={<Icon name="calendar" size={14} />}
          onClick={() => setPlanning(true)}
        >
          Schedule interview
        </Button>
      )}
      <Suspense>
        {planning && <InterviewDialog candidate={candidate} onClose={() => setPlanning(false)} />}
      </Suspense>
    </Card>
  );
}
