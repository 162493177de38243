import { Button, Checkbox, Group, Progress, Stack, Switch } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Notice } from '@/components/Notice';
import { ProblemNotice } from '@/components/ProblemNotice';
import { Empty } from '@/components/states';
import { StatusTag } from '@/components/Tag';
import { counted } from '@/components/words';
import { letterQuery } from '@/features/letters/api';
import { delayWords } from '@/features/letters/language';
import classes from './Job.module.css';
import type { Failed, Other } from './tellOthers';

interface Props {
  would: Other[];
  wouldNot: Failed[];
  progress: { done: number; total: number } | null;
  running: boolean;
  error: unknown;
  onRun: (letter: 'default' | 'none', chosen: string[]) => void;
  onClose: () => void;
}

/** Who is told, and what they read. */
export function TellOthersForm(props: Props) {
  const { would, wouldNot, progress, running, error, onRun, onClose } = props;
  const [chosen, setChosen] = useState(() => would.map(({ id }) => id));
  const [mail, setMail] = useState(true);
  const fixed = progress !== null;
  if (would.length === 0)
    return <Empty title="Nobody waits for an answer">Everybody has a decision.</Empty>;
  const toggle = (id: string, on: boolean) =>
    setChosen((before) => (on ? [...before, id] : before.filter((other) => other !== id)));
  return (
    <Stack gap="md">
      <p style={{ margin: 0 }}>
        They are moved to Rejected with the reason “Position closed”. You can take that back for ten
        minutes.
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
      {wouldNot.length > 0 && <NotPossible items={wouldNot} />}
      <Letter first={would[0]?.id ?? ''} send={mail} fixed={fixed} onSend={setMail} />
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
          disabled={chosen.length === 0}
          onClick={() => onRun(mail ? 'default' : 'none', chosen)}
        >
          {progress ? 'Go on with the rest' : `Reject ${counted(chosen.length, 'candidate')}`}
        </Button>
      </Group>
    </Stack>
  );
}

function NotPossible({ items }: { items: Failed[] }) {
  return (
    <Notice icon="info" title={`${counted(items.length, 'candidate')} can’t be rejected`}>
      <ul style={{ margin: '0.25rem 0 0', paddingInlineStart: '1.125rem' }}>
        {items.map((item) => (
          <li key={item.id}>
            {item.name}: {item.reason}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** What one of them would read, as an example for all. */
function Letter(props: {
  first: string;
  send: boolean;
  fixed: boolean;
  onSend: (send: boolean) => void;
}) {
  const { first, send, fixed, onSend } = props;
  const { data } = useQuery(letterQuery(first, 'rejected'));
  if (!data) return null;
  if (!data.applies)
    return (
      <Notice icon="mail" title="No mail goes out">
        This job sends no mail about a rejection. You can switch that on under “Mails to
        candidates”.
      </Notice>
    );
  return (
    <div data-letter-section>
      <Switch
        label="Send a mail to each"
        description={`Goes out ${delayWords(data.delay_hours)}, in each candidate’s language.`}
        checked={send}
        disabled={fixed}
        onChange={(event) => onSend(event.currentTarget.checked)}
      />
      {send && (
        <details style={{ marginTop: '0.5rem' }}>
          <summary>How it reads for the first one</summary>
          <div className={classes.sample}>
            <b>{data.subject}</b>
            {'\n\n'}
            {data.text}
          </div>
        </details>
      )}
    </div>
  );
}
