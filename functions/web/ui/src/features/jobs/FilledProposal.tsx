import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { asProblem } from '@/api/problem';
import type { Job } from '@/api/types';
import { Notice } from '@/components/Notice';
import { ProblemNotice } from '@/components/ProblemNotice';
import { saved } from '@/components/toast';
import { counted } from '@/components/words';
import { useCan } from '@/features/me/me';
import { closeJob, jobPipelineQuery } from './api';
import { undecided } from './figures';
import { TellOthersDialog } from './TellOthersDialog';

/** When nobody more is to be hired: closes the job, and tells those who still wait. */
export function FilledProposal({ job }: { job: Job }) {
  const can = useCan();
  const client = useQueryClient();
  const [telling, tell] = useDisclosure(false);
  const may = can('move_candidates') && can('view_candidates');
  const filled = job.status === 'open' && (job.hired ?? 0) >= job.openings;
  const { data } = useQuery({
    ...jobPipelineQuery(job.id),
    enabled: (filled || job.status === 'closed') && can('view_candidates'),
  });
  const others = data && may ? undecided(data.columns) : 0;
  const close = useMutation({
    mutationFn: () => closeJob(job, { reason: 'filled' }),
    onSuccess: async () => {
      saved(`${job.title} is closed.`);
      await client.invalidateQueries({ queryKey: ['jobs'] });
      if (others > 0) tell.open();
    },
    onError: (error) => {
      if (asProblem(error).code === 'version_conflict')
        return client.invalidateQueries({ queryKey: ['jobs'] });
    },
  });
  return (
    <>
      {filled && can('edit_jobs') && (
        <div data-proposal="close">
          <Notice
            tone="green"
            icon="check"
            title={`All openings of ${job.title} are filled`}
            actions={
              <Button size="xs" loading={close.isPending} onClick={() => close.mutate()}>
                {others > 0
                  ? `Close the job and tell the ${others === 1 ? 'other' : `${others} others`}`
                  : 'Close the job'}
              </Button>
            }
          >
            {others > 0
              ? 'The job is closed at once. Before anybody is rejected you see who, and what they read.'
              : 'Nobody else waits for an answer.'}
            <ProblemNotice error={close.error} />
          </Notice>
        </div>
      )}
      {job.status === 'closed' && others > 0 && (
        <div data-proposal="tell">
          <Notice
            tone="amber"
            icon="mail"
            title={`${counted(others, 'candidate')} of this closed job still ${
              others === 1 ? 'waits' : 'wait'
            } for an answer`}
            actions={
              <Button size="xs" variant="default" onClick={tell.open}>
                Tell them…
              </Button>
            }
          />
        </div>
      )}
      <TellOthersDialog job={job} opened={telling} onClose={tell.close} />
    </>
  );
}
