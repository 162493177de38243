import { ActionIcon, Button, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { asProblem } from '@/api/problem';
import type { InterviewSettings } from '@/api/types';
import { interviewKinds } from '@/api/vocabulary';
import { ConflictNotice } from '@/components/ConflictNotice';
import { differences } from '@/components/differences';
import { Icon } from '@/components/Icon';
import { Card, PageHeader } from '@/components/Page';
import { ProblemNotice } from '@/components/ProblemNotice';
import { LoadFailed, NoPermission, RowsLoading } from '@/components/states';
import { saved } from '@/components/toast';
import { useWarnBeforeUnload } from '@/components/useWarnBeforeUnload';
import { sentence } from '@/components/words';
import { kindWords } from '@/features/interviews/words';
import { useCan } from '@/features/me/me';
import { interviewSettingsQuery, saveInterviewSettings } from './api';
import { type Entries, entriesOf, toApi, type Unit, units } from './entries';
import { RoomsCard } from './RoomsCard';
import classes from './Settings.module.css';
import { SettingsTabs } from './SettingsTabs';

/** Settings: reminders, the question for feedback, scorecards, rooms. */
export default function InterviewSettingsScreen() {
  const can = useCan();
  const settings = useQuery({ ...interviewSettingsQuery, enabled: can('edit_settings') });
  return (
    <>
      <PageHeader
        title="Interviews"
        subtitle="When people are reminded, what interviewers are asked afterwards, and the rooms."
      />
      {!can('edit_settings') ? (
        <Card padded={false}>
          <NoPermission />
        </Card>
      ) : (
        <>
          <SettingsTabs />
          <div className={classes.stack}>
            {settings.data ? (
              <SettingsForm known={settings.data} />
            ) : (
              <Card padded={false}>
                {settings.error ? (
                  <LoadFailed error={settings.error} retry={() => settings.refetch()} />
                ) : (
                  <RowsLoading rows={6} height={28} />
                )}
              </Card>
            )}
            <RoomsCard />
          </div>
        </>
      )}
    </>
  );
}

const inWords = (entries: Entries) => ({
  reminders: entries.reminders.map(({ count, unit }) => `${count} ${unit}`).join(', '),
  feedbackAfter: entries.feedbackAfter && `${entries.feedbackAfter} h`,
  scorecards: Object.entries(entries.scorecards)
    .map(([kind, text]) => `${kindWords(kind)}: ${text.split('\n').join(', ')}`)
    .join('; '),
});
const labels = { reminders: 'Reminders', feedbackAfter: 'Feedback', scorecards: 'Scorecards' };

function SettingsForm({ known }: { known: InterviewSettings }) {
  const client = useQueryClient();
  const { queryKey } = interviewSettingsQuery;
  const [start, setStart] = useState(known);
  const [entries, setEntries] = useState(() => entriesOf(known));
  const set = (change: Partial<Entries>) => setEntries((before) => ({ ...before, ...change }));
  useWarnBeforeUnload(JSON.stringify(entries) !== JSON.stringify(entriesOf(start)));
  const save = useMutation({
    mutationFn: (version: number) => saveInterviewSettings(version, toApi(entries)),
    onSuccess: (after) => {
      client.setQueryData(queryKey, after);
      setStart(after);
      setEntries(entriesOf(after));
      saved('The settings are saved.');
    },
    onError: (error) => {
      if (asProblem(error).code === 'version_conflict')
        return client.invalidateQueries({ queryKey });
    },
  });
  const problem = save.error ? asProblem(save.error) : null;
  const at = (field: string) => {
    const found = problem?.fields.filter(
      ({ path }) => path === field || path.startsWith(`${field}/`),
    );
    return found?.length ? found.map(({ detail }) => sentence(detail)).join(' ') : undefined;
  };
  const fields = ['remind_before_minutes', 'feedback_after_hours', 'scorecards'];
  const rest = (problem?.fields ?? [])
    .filter(({ path }) => !fields.includes(path.split('/')[0] ?? ''))
    .map(({ detail }) => detail);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!save.isPending) save.mutate(start.version);
  };
  return (
    <form onSubmit={submit} noValidate aria-label="Interviews" data-interview-settings>
      <Stack gap="lg">
        <Card title="Reminders">
          <p className="muted" style={{ margin: '0 0 0.75rem' }}>
            Candidate and interviewers get a mail so long before the start. Whoever was told later
            than that gets none.
          </p>
          <Reminders entries={entries} set={set} />
          {at('remind_before_minutes') && (
            <div role="alert" className={classes.wrong}>
              {at('remind_before_minutes')}
            </div>
          )}
        </Card>
        <Card title="Feedback">
          <Stack gap="md">
            <TextInput
              label="Ask interviewers so many hours after the end"
              description="Who has given feedback by then is not asked. Empty: nobody is asked."
              placeholder="Nobody is asked"
              type="number"
              min={0}
              maw={320}
              value={entries.feedbackAfter}
              error={at('feedback_after_hours')}
              onChange={(event) => set({ feedbackAfter: event.currentTarget.value })}
            />
            <div>
              <h3 className={classes.name}>Scorecards</h3>
              <p className="muted" style={{ margin: '0 0 0.75rem' }}>
                What interviewers rate from 1 to 5: one criterion per line. Feedback that was given
                keeps the criteria it was given with.
              </p>
              <div className={classes.cards}>
                {interviewKinds.map((kind) => (
                  <Textarea
                    key={kind}
                    label={kindWords(kind)}
                    autosize
                    minRows={4}
                    value={entries.scorecards[kind] ?? ''}
                    error={at(`scorecards/${kind}`)}
                    onChange={(event) =>
                      set({
                        scorecards: { ...entries.scorecards, [kind]: event.currentTarget.value },
                      })
                    }
                  />
                ))}
              </div>
            </div>
          </Stack>
        </Card>
        {problem?.code === 'version_conflict' ? (
          <ConflictNotice
            differences={differences(labels, inWords(entries), inWords(entriesOf(known)))}
            keepMine={() => {
              setStart(known);
              save.mutate(known.version);
            }}
            takeTheirs={() => {
              setStart(known);
              setEntries(entriesOf(known));
              save.reset();
            }}
          />
        ) : (
          <ProblemNotice error={save.error} rest={rest} />
        )}
        <div>
          <Button type="submit" loading={save.isPending}>
            Save the settings
          </Button>
        </div>
      </Stack>
    </form>
  );
}

function Reminders({
  entries,
  set,
}: {
  entries: Entries;
  set: (change: Partial<Entries>) => void;
}) {
  const { reminders } = entries;
  const change = (at: number, part: object) =>
    set({ reminders: reminders.map((one, index) => (index === at ? { ...one, ...part } : one)) });
  return (
    <div className={classes.list}>
      {reminders.length === 0 && <span className="muted">Nobody is reminded.</span>}
      {reminders.map(({ count, unit }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: reminders have no identity but their place
        <div key={at} className={classes.line} data-reminder-setting>
          <TextInput
            className={classes.number}
            aria-label={`Reminder ${at + 1}: how many`}
            type="number"
            min={1}
            value={count}
            onChange={(event) => change(at, { count: event.currentTarget.value })}
          />
          <Select
            aria-label={`Reminder ${at + 1}: minutes, hours or days`}
            data={Object.keys(units)}
            value={unit}
            w={104}
            allowDeselect={false}
            onChange={(next) => change(at, { unit: (next ?? 'hours') as Unit })}
          />
          <span>before</span>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={`Remove reminder ${at + 1}`}
            onClick={() => set({ reminders: reminders.filter((_, index) => index !== at) })}
          >
            <Icon name="bin" size={16} />
          </ActionIcon>
        </div>
      ))}
      <Button
        size="compact-sm"
        variant="subtle"
        leftSection={<Icon name="plus" size={14} />}
        onClick={() => set({ reminders: [...reminders, { count: '', unit: 'hours' }] })}
      >
        Add a reminder
      </Button>
    </div>
  );
}
