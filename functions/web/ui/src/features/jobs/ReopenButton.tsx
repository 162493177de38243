import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { asProblem, describe } from '@/api/problem';
import type { Job } from '@/api/types';
import { notSaved, saved } from '@/components/toast';
import { reopenJob } from './api';

/** Opens a closed job again. Its candidates stay as they are, so nothing needs to be asked. */
export function ReopenButton({ job }: { job: Job }) {
  const client = useQueryClient();
  const reopen = useMutation({
    mutationFn: () => reopenJob(job),
    onSuccess: () => {
      saved(`${job.title} is open again.`);
      return client.invalidateQueries({ queryKey: ['jobs'] });
    },
    onError: (error) => {
      const { title, hint } = describe(asProblem(error));
      notSaved(title, hint);
      return client.invalidateQueries({ queryKey: ['jobs'] });
    },
  });
  return (
    <Button variant="default" loading={reopen.isPending} onClick={() => reopen.mutate()}>
      Reopen job
    </Button>
  );
}
