import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { asProblem } from '@/api/problem';
import type { ResumeDetail } from '@/api/resumes';
import { FormDialog } from '@/components/FormDialog';
import { Icon } from '@/components/Icon';
import { saved } from '@/components/toast';
import { discardResume, resumeQuery, resumesChanged, vetAgain } from '../api';
import classes from './Review.module.css';

const questions = {
  vet: {
    title: 'Have it read again?',
    action: 'Read it again',
    text: 'The file is read again and a model is asked once more, which costs as much as the first time. What you decided here starts over.',
  },
  discard: {
    title: 'Discard this resume?',
    action: 'Discard',
    text: 'The file and its text are deleted at once, and nothing is taken over. This cannot be undone.',
  },
};

interface Props {
  resume: ResumeDetail;
  /** What was decided is off. */
  onGone: () => void;
}

/** What else can be done with a resume. Both ask first. */
export function ReviewActions({ resume, onGone }: Props) {
  const client = useQueryClient();
  const [asking, setAsking] = useState<keyof typeof questions | null>(null);
  // The words stay while the dialog closes.
  const [last, setLast] = useState<keyof typeof questions>('vet');
  const { queryKey } = resumeQuery(resume.id);
  const run = useMutation({
    mutationFn: (what: keyof typeof questions) =>
      what === 'vet' ? vetAgain(resume) : discardResume(resume),
    onSuccess: (now, what) => {
      setAsking(null);
      onGone();
      client.setQueryData(queryKey, (before) => before && { ...before, ...now });
      if (what === 'discard') saved(`“${resume.file_name}” was discarded.`);
      return Promise.all([client.invalidateQueries({ queryKey }), resumesChanged(client)]);
    },
    onError: (error) =>
      [409, 412].includes(asProblem(error).status)
        ? client.invalidateQueries({ queryKey })
        : undefined,
  });
  const ask = (what: keyof typeof questions) => {
    run.reset();
    setLast(what);
    setAsking(what);
  };
  const { title, action, text } = questions[last];
  return (
    <>
      <Button
        variant="default"
        leftSection={<Icon name="refresh" size={16} />}
        onClick={() => ask('vet')}
      >
        Read again…
      </Button>
      <Button
        variant="default"
        leftSection={<Icon name="bin" size={16} />}
        onClick={() => ask('discard')}
      >
        Discard…
      </Button>
      <FormDialog
        opened={asking !== null}
        title={title}
        action={action}
        danger={last === 'discard'}
        dirty={false}
        busy={run.isPending}
        error={run.error}
        onSubmit={() => run.mutate(last)}
        onClose={() => setAsking(null)}
      >
        <p className={classes.tally}>{text}</p>
      </FormDialog>
    </>
  );
}
