import { Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import * as limits from '@/api/limits.gen';
import { asProblem, fieldMessages, topLevel } from '@/api/problem';
import type { Interview } from '@/api/types';
import { FormDialog } from '@/components/FormDialog';
import { saved } from '@/components/toast';
import { cancelInterview, interviewQuery, reloadInterviews, showChanged } from './api';

const nameOf = topLevel('reason');

/** Says why an interview will not take place; people read it in the mail that tells them. */
export function CancelDialog({
  interview,
  onClose,
}: {
  interview: Interview;
  onClose: () => void;
}) {
  const client = useQueryClient();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState('');
  const cancel = useMutation({
    mutationFn: () => cancelInterview(interview, reason),
    onSuccess: (after) => {
      showChanged(client, after);
      void reloadInterviews(client);
      saved('The interview is cancelled. Those who knew of it are told.');
      onClose();
    },
    onError: (error) => {
      if (asProblem(error).code === 'version_conflict')
        return client.invalidateQueries({ queryKey: interviewQuery(interview.id).queryKey });
    },
  });
  const refused = cancel.error ? fieldMessages(asProblem(cancel.error), nameOf) : null;
  return (
    <FormDialog
      opened
      title={`Cancel the interview with ${interview.candidate_name}`}
      action="Cancel the interview"
      danger
      dirty={reason !== ''}
      busy={cancel.isPending}
      error={cancel.error}
      rest={refused?.rest}
      onSubmit={() => {
        setMissing(reason.trim() ? '' : 'Say why.');
        if (reason.trim()) cancel.mutate();
      }}
      onClose={onClose}
    >
      <Textarea
        label="Reason"
        description="Candidate and interviewers read it in the mail, where they knew of the interview."
        required
        autosize
        minRows={2}
        maxLength={limits.cancelReason}
        data-autofocus
        value={reason}
        error={missing || refused?.messages.reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </FormDialog>
  );
}
