import { Button, Checkbox, Group, Progress, Stack } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { BulkRefusal } from '@/api/types';
import { Notice } from '@/components/Notice';
import { ProblemNotice } from '@/components/ProblemNotice';
import { Empty } from '@/components/states';
import { StatusTag } from '@/components/Tag';
import { counted } from '@/components/words';
import { Reasons } from '@/features/bulk/Reasons';
import { MailsToMany, unseen } from '@/features/letters/MailsToMany';
import { manyMailsQuery } from '@/features/letters/manyMails';
import classes from './Job.module.css';
import { type Other, to } from './tellOthers';

interface Props {
  would: Other[];
  wouldNot: BulkRefusal[];
  progress: { done: number; total: number } | null;
  running: boolean;
  error: unknown;
  onRun: (letter: 'default' | 'none', chosen: string[]) => void;
  onClose: () => void;
}

/** Who is told, and what they read. */
export function TellOthersForm(props: Props) {
  const { would, wouldNot, progress, running, error, onRun, onClose } = props;
  const client = useQueryClient();
  const [chosen, setChosen] = useState(() => would.map(({ id }) => id));
  const [mail, setMail] = useState(true);
  const fixed = progress !== null;
  const first = would.slice(0, 1).map(({ id }) => id);
  // They are all of one job, so one of them says it for all.
  const one = useQuery({
    ...manyMailsQuery(client, first, to),
    enabled: first.length > 0 && !fixed,
  });
  const mails = {
    ...one,
    data: one.data && { ...one.data, count: one.data.sample ? chosen.length : 0 },
  };
  if (would.length === 0)
    return <Empty title="Nobody waits for an answer">Everybody has a decision.</Empty>;
  const toggle = (id: string, on: boolean) =>
    setChosen((before) => (on ? [...before, id] : before.filter((other) => other !== id)));
  return (
    <Stack gap="md">
      <p style={{ margin: 0 }}>
        They are moved to Rejected with the reason “Position closed”. You can take that back for ten
        minutes, here, on the job’s page and above the list of candidates.
      </p>
      <ul className={classes.people} aria-label="Who is told">
        {would.map((other) => (
          <li key={other.id} data-other={other.id}>
            <Checkbox
              label={other.name}
              disabled={fixed}
              checked={chosen.includes(other.id)}
              onChange={(event) => toggle(other.id, event.currentTarget.checked)}
            />
            <StatusTag id={other.from} />
          </li>
        ))}
      </ul>
      {wouldNot.length > 0 && (
        <Notice icon="info" title={`${counted(wouldNot.length, 'candidate')} can’t be rejected`}>
          <Reasons refused={wouldNot} />
        </Notice>
      )}
      {chosen.length > 0 && (
        <MailsToMany mails={mails} send={mail} fixed={fixed} onSend={setMail} />
      )}
      {progress && (
        <div role="status">
          <Progress
            value={(progress.done / Math.max(1, progress.total)) * 100}
            size="sm"
            aria-label="Progress"
          />
          <span className="muted">
            {progress.done} of {counted(progress.total, 'candidate')}
          </span>
        </div>
      )}
      <ProblemNotice error={error} />
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose} disabled={running}>
          {progress ? 'Stop here' : 'Not now'}
        </Button>
        <Button
          color="red.9"
          loading={running}
          disabled={chosen.length === 0 || (!fixed && unseen({ mails, send: mail }))}
          onClick={() => onRun(mail ? 'default' : 'none', chosen)}
        >
          {progress ? 'Go on with the rest' : `Reject ${counted(chosen.length, 'candidate')}`}
        </Button>
      </Group>
    </Stack>
  );
}
