import { Button, Checkbox, Group, Stack, Switch, TextInput } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { reportTitle } from '@/api/limits.gen';
import type { ReportFormat } from '@/api/types';
import { reportFormats } from '@/api/vocabulary';
import { ConflictNotice } from '@/components/ConflictNotice';
import { differences } from '@/components/differences';
import { Leaving } from '@/components/Leaving';
import { Card } from '@/components/Page';
import { ProblemNotice } from '@/components/ProblemNotice';
import { saved } from '@/components/toast';
import { humanise } from '@/components/words';
import { type Entries, entriesOf, inWords, labels } from './entries';
import { useContentInWords, useMailNames } from './nameOf';
import { RecipientsField } from './RecipientsField';
import classes from './Schedules.module.css';
import { standardInWords } from './standard';
import { TimingFields } from './TimingFields';
import type { Content, Schedule, Subject } from './types';
import { useScheduleForm } from './useScheduleForm';
import { WhatFields } from './WhatFields';
import { dueInWords } from './words';

interface Props {
  /** The schedule as the API has it now; none for a new one. */
  known: Schedule | null;
  initial: Entries;
  /** What has to be said before it is changed. */
  before?: ReactNode;
}

/** What is made when, and who gets it. */
export function ScheduleForm({ known, initial, before }: Props) {
  const navigate = useNavigate();
  const state = useScheduleForm(known, initial, (schedule) => {
    const [next] = schedule.coming;
    const { zone } = schedule.timing;
    saved(next ? `Saved. Next: ${dueInWords(next, zone)}.` : 'Saved. It is off.');
    const search = { schedule: schedule.id };
    void navigate({ to: '/reports/schedules', search, ignoreBlocker: true });
  });
  const { form, set } = state;
  const part = { entries: form.values, errors: form.errors, set };
  const words = useEntriesInWords();
  return (
    <form
      ref={state.element}
      onSubmit={state.submit}
      noValidate
      aria-label="Schedule"
      className={classes.form}
    >
      <Leaving unsaved={state.dirty} what="What you entered will be lost." />
      {before}
      <Card title="What">
        <Stack gap="md">
          <TextInput
            label="Title"
            description="What its reports and mails are called."
            maxLength={reportTitle}
            {...form.getInputProps('title')}
          />
          <WhatFields {...part} kept={state.start?.content ?? null} />
          <Checkbox.Group
            label="Files"
            description={
              form.values.formats.length === 0
                ? 'No files: the most important figures stand in the mail itself.'
                : 'They come with the mail as links. Without any, the figures stand in the mail itself.'
            }
            value={form.values.formats}
            error={form.errors.formats}
            onChange={(formats) => set({ formats: sortedFormats(formats) })}
          >
            <div className={classes.checks}>
              {reportFormats.map((id) => (
                <Checkbox key={id} value={id} label={humanise(id)} />
              ))}
            </div>
          </Checkbox.Group>
        </Stack>
      </Card>
      <Card title="When">
        <TimingFields {...part} />
      </Card>
      <Card title="To whom">
        <Stack gap="md">
          <RecipientsField
            value={form.values.recipients}
            error={form.errors.recipients}
            onChange={(recipients) => set({ recipients })}
          />
          <Checkbox
            label="Send nothing when nothing happened"
            description="Nobody is written to when all figures are zero."
            checked={form.values.skipEmpty}
            onChange={(event) => set({ skipEmpty: event.currentTarget.checked })}
          />
          <Switch
            label={form.values.on ? 'On' : 'Off: nothing is made until it is turned on'}
            aria-label="The schedule is on"
            checked={form.values.on}
            onChange={(event) => set({ on: event.currentTarget.checked })}
          />
        </Stack>
      </Card>
      {state.conflict && known ? (
        <ConflictNotice
          differences={differences(
            labels,
            words(form.values, state.start),
            words(entriesOf(known), known),
          )}
          keepMine={state.keepMine}
          takeTheirs={state.takeTheirs}
        />
      ) : (
        <ProblemNotice error={state.error} rest={state.rest} />
      )}
      <Group gap="xs">
        <Button type="submit" loading={state.saving}>
          {known ? 'Save the schedule' : 'Add the schedule'}
        </Button>
        <Button component={Link} to="/reports/schedules" variant="subtle">
          Cancel
        </Button>
      </Group>
    </form>
  );
}

/** In the order of the API, whatever was clicked first. */
const sortedFormats = (formats: string[]): ReportFormat[] =>
  reportFormats.filter((id) => formats.includes(id));

function useEntriesInWords() {
  const { nameOf } = useMailNames();
  const content = useContentInWords();
  const what = (chosen: string, kept: Content | undefined): string => {
    const [kind, id = ''] = chosen.split(':');
    if (kind === 'definition') return content({ kind, definition: id });
    if (kind === 'standard') return standardInWords[id as Subject['kind']];
    return kept ? content(kept) : '';
  };
  return (entries: Entries, schedule: Schedule | null) =>
    inWords(entries, { what: (chosen) => what(chosen, schedule?.content), person: nameOf });
}
