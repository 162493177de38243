import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Run } from '@/api/types';
import { focusSoon } from '@/components/focus';
import { ProblemNotice } from '@/components/ProblemNotice';
import { saved } from '@/components/toast';
import { cancelRun, isRunning, oneRunQuery, runsQuery } from './api';
import classes from './Reports.module.css';

/** Stops a report that is not made yet. */
export function CancelRun({ run, title }: { run: Run; title: string }) {
  const client = useQueryClient();
  const { queryKey } = oneRunQuery(run.id);
  const cancel = useMutation({
    mutationFn: async () => {
      // An answer that is under way would say that it is still running.
      await client.cancelQueries({ queryKey });
      return cancelRun(run.id);
    },
    onSuccess: (after) => {
      client.setQueryData(queryKey, after);
      saved('The report is cancelled.');
      focusSoon([() => document.querySelector(`[data-run="${run.id}"]`)]);
      return client.invalidateQueries({ queryKey: runsQuery.queryKey });
    },
    // It may be over by now.
    onError: () => client.invalidateQueries({ queryKey }),
  });
  return (
    <>
      {isRunning(run) && (
        <Button
          size="compact-sm"
          variant="subtle"
          className={classes.cancel}
          aria-label={`Cancel ${title}`}
          loading={cancel.isPending}
          onClick={() => cancel.mutate()}
        >
          Cancel
        </Button>
      )}
      <ProblemNotice error={cancel.error} />
    </>
  );
}
