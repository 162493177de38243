import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { LetterTemplate } from '@/api/types';
import { takesFocus } from '@/components/focus';
import { Notice } from '@/components/Notice';
import { ProblemNotice } from '@/components/ProblemNotice';
import { saved } from '@/components/toast';
import { dropTemplate, templatesQuery } from './api';

interface Props {
  template: LetterTemplate;
  onKeep: () => void;
  onDropped: () => void;
}

/** Asks before the team's own words of a mail are dropped for the supplied ones. */
export function DropTemplate({ template, onKeep, onDropped }: Props) {
  const client = useQueryClient();
  const drop = useMutation({
    mutationFn: () => dropTemplate(template),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: templatesQuery.queryKey });
      onDropped();
      saved('The mail has the words that come with Hirelog.');
    },
  });
  return (
    <Notice
      tone="amber"
      icon="warn"
      role="alert"
      title="Drop your words for this mail?"
      actions={
        <>
          <Button size="xs" color="red.9" loading={drop.isPending} onClick={() => drop.mutate()}>
            Use the supplied words
          </Button>
          <Button size="xs" variant="default" onClick={onKeep} ref={takesFocus}>
            Keep mine
          </Button>
        </>
      }
    >
      The mail will read as it comes with Hirelog.
      <ProblemNotice error={drop.error} />
    </Notice>
  );
}
