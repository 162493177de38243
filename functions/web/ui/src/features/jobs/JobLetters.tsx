import { Button, Group, Stack, Switch, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { asProblem, fieldMessages } from '@/api/problem';
import type { Job } from '@/api/types';
import { statuses } from '@/api/vocabulary';
import { ChangedMeanwhile } from '@/components/ChangedMeanwhile';
import { Leaving } from '@/components/Leaving';
import { Card } from '@/components/Page';
import { ProblemNotice } from '@/components/ProblemNotice';
import { saved } from '@/components/toast';
import { humanise } from '@/components/words';
import { delayWords } from '@/features/letters/language';
import { useCan } from '@/features/me/me';
import { updateJob } from './api';
import classes from './Job.module.css';
import { type Delays, delaysOf, lettersOf, sameDelays, statusOfPath, wrongHours } from './letters';

/** Which changes of status tell the candidate by mail, and after how long. */
export function JobLetters({ job }: { job: Job }) {
  const can = useCan();
  return (
    <Card
      title="Mails to candidates"
      aside={
        can('edit_settings') && (
          <Link to="/settings/letters" search={{}}>
            Change the words
          </Link>
        )
      }
    >
      {can('edit_jobs') ? <Editor job={job} /> : <List job={job} />}
    </Card>
  );
}

function List({ job }: { job: Job }) {
  const letters = job.letters ?? [];
  if (letters.length === 0) return <span className="muted">No status sends a mail.</span>;
  return (
    <ul className={classes.letters}>
      {letters.map(({ status, delay_hours }) => (
        <li key={status} className={classes.letter}>
          <span>{humanise(status)}</span>
          <span className="muted">{delayWords(delay_hours)}</span>
        </li>
      ))}
    </ul>
  );
}

function Editor({ job }: { job: Job }) {
  const client = useQueryClient();
  const [draft, setDraft] = useState<Delays | null>(null);
  const stored = delaysOf(job.letters ?? []);
  const delays = draft ?? stored;
  const dirty = draft !== null && !sameDelays(draft, stored);
  const save = useMutation({
    mutationFn: () => updateJob(job, { letters: lettersOf(delays) }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['jobs'] });
      setDraft(null);
      saved('The mails of this job are saved.');
    },
    onError: (error) => {
      if (asProblem(error).code === 'version_conflict')
        return client.invalidateQueries({ queryKey: ['jobs'] });
    },
  });
  const { messages, rest } = save.error
    ? fieldMessages(asProblem(save.error), statusOfPath(lettersOf(delays)))
    : { messages: {} as Record<string, string>, rest: [] };
  const conflict = save.error && asProblem(save.error).code === 'version_conflict';
  const wrong = statuses.some((status) => wrongHours(delays[status]));
  const change = (status: (typeof statuses)[number], hours: string | undefined) => {
    const { [status]: _, ...others } = delays;
    setDraft(hours === undefined ? others : { ...others, [status]: hours });
    if (!conflict) save.reset();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (dirty && !wrong && !save.isPending) save.mutate();
  };
  return (
    <form onSubmit={submit} noValidate aria-label="Mails to candidates">
      <Stack gap="md">
        <div>
          <span className="muted">
            A candidate who gets into one of these statuses is told by mail. Until the delay is
            over, the mail can be cancelled.
          </span>
          <ul className={classes.letters}>
            {statuses.map((status) => (
              <li key={status} className={classes.letter} data-job-letter={status}>
                <Switch
                  label={humanise(status)}
                  checked={delays[status] !== undefined}
                  onChange={(event) =>
                    change(status, event.currentTarget.checked ? '24' : undefined)
                  }
                />
                {delays[status] !== undefined && (
                  <span className={classes.delay}>
                    after
                    <TextInput
                      className={classes.hours}
                      size="xs"
                      inputMode="numeric"
                      aria-label={`Hours until the mail about “${humanise(status)}” goes out`}
                      value={delays[status]}
                      error={wrongHours(delays[status]) ?? messages[status]}
                      onChange={(event) => change(status, event.currentTarget.value)}
                    />
                    hours
                  </span>
                )}
              </li>
            ))}
          </ul>
        </div>
        {conflict ? (
          <ChangedMeanwhile what="job">
            Your choices are still here. Save again if they still fit.
          </ChangedMeanwhile>
        ) : (
          <ProblemNotice error={Object.keys(messages).length > 0 ? null : save.error} rest={rest} />
        )}
        {dirty && (
          <Group gap="xs">
            <Button type="submit" size="xs" loading={save.isPending} disabled={wrong}>
              Save mails
            </Button>
            <Button
              size="xs"
              variant="subtle"
              disabled={save.isPending}
              onClick={() => {
                setDraft(null);
                save.reset();
              }}
            >
              Discard changes
            </Button>
          </Group>
        )}
      </Stack>
      <Leaving unsaved={dirty} what="The mails of this job are not saved yet." />
    </form>
  );
}
