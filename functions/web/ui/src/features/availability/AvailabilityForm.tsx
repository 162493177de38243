import { ActionIcon, Button, Group, Select, Stack, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { asProblem, fieldMessages, topLevel } from '@/api/problem';
import type { Availability } from '@/api/types';
import { ConflictNotice } from '@/components/ConflictNotice';
import { differences } from '@/components/differences';
import { Icon } from '@/components/Icon';
import { Card } from '@/components/Page';
import { ProblemNotice } from '@/components/ProblemNotice';
import { saved } from '@/components/toast';
import { useWarnBeforeUnload } from '@/components/useWarnBeforeUnload';
import { browserZone, zoneChoices } from '@/features/interviews/zones';
import { useMe } from '@/features/me/me';
import classes from './Availability.module.css';
import { availabilityQuery, saveAvailability } from './api';
import { another, type Entries, entriesOf, inWords, toApi, weekdays } from './entries';

const nameOf = topLevel('zone', 'hours', 'absences', 'buffer_minutes', 'daily_limit');
const labels = {
  zone: 'Time zone',
  hours: 'Hours',
  absences: 'Days away',
  buffer: 'Minutes between',
  limit: 'Interviews a day',
};

/** When a person can be asked to interview. */
export function AvailabilityForm({ known }: { known: Availability }) {
  const client = useQueryClient();
  const { user } = useMe();
  const [start, setStart] = useState(known);
  const [entries, setEntries] = useState(() => entriesOf(known));
  const set = (change: Partial<Entries>) => setEntries((before) => ({ ...before, ...change }));
  const dirty = JSON.stringify(entries) !== JSON.stringify(entriesOf(start));
  useWarnBeforeUnload(dirty);
  const { queryKey } = availabilityQuery(known.user);
  const save = useMutation({
    mutationFn: (before: Availability) =>
      saveAvailability(before, toApi(entries), known.user === user.id),
    onSuccess: (after) => {
      client.setQueryData(queryKey, after);
      setStart(after);
      setEntries(entriesOf(after));
      saved('The availability is saved.');
      // Free times depend on it.
      void client.invalidateQueries({ queryKey: ['interviews', 'slots'] });
    },
    onError: (error) => {
      if (asProblem(error).code === 'version_conflict')
        return client.invalidateQueries({ queryKey });
    },
  });
  const problem = save.error ? asProblem(save.error) : null;
  const { messages, rest } = problem ? fieldMessages(problem, nameOf) : { messages: {}, rest: [] };
  const errors: Record<string, string> = messages;
  const stale = problem?.code === 'version_conflict';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!save.isPending) save.mutate(start);
  };
  return (
    <form onSubmit={submit} noValidate aria-label="Availability" data-availability>
      <div className={classes.stack}>
        <Card title="Working hours">
          <Stack gap="md">
            <Select
              label="Time zone"
              description="Of the hours below. Times on the screens and in mails to this person are in it, too."
              data={zoneChoices(entries.zone, browserZone())}
              value={entries.zone}
              error={errors.zone}
              onChange={(zone) => zone && set({ zone })}
              searchable
              limit={50}
              allowDeselect={false}
              maw={360}
            />
            <div className={classes.days}>
              {weekdays.map((name, day) => (
                <Day
                  key={name}
                  name={name}
                  spans={entries.hours[day] ?? []}
                  onChange={(spans) =>
                    set({ hours: entries.hours.map((old, at) => (at === day ? spans : old)) })
                  }
                />
              ))}
            </div>
            {errors.hours && (
              <div role="alert" className={classes.wrong}>
                The hours of a day {errors.hours}.
              </div>
            )}
          </Stack>
        </Card>
        <Card title="Days away">
          <Absences entries={entries} set={set} />
          {errors.absences && (
            <div role="alert" className={classes.wrong}>
              {errors.absences}
            </div>
          )}
        </Card>
        <Card title="Not too much">
          <div className={classes.pair}>
            <TextInput
              label="Minutes between two interviews"
              type="number"
              min={0}
              step={5}
              value={entries.buffer}
              error={errors.buffer_minutes}
              onChange={(event) => set({ buffer: event.currentTarget.value })}
            />
            <TextInput
              label="Most interviews a day"
              placeholder="No limit"
              type="number"
              min={1}
              value={entries.limit}
              error={errors.daily_limit}
              onChange={(event) => set({ limit: event.currentTarget.value })}
            />
          </div>
        </Card>
        {stale ? (
          <ConflictNotice
            differences={differences(labels, inWords(entries), inWords(entriesOf(known)))}
            keepMine={() => {
              setStart(known);
              save.mutate(known);
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
        <Group gap="xs">
          <Button type="submit" loading={save.isPending}>
            Save the availability
          </Button>
          {dirty && (
            <Button
              variant="subtle"
              onClick={() => {
                setEntries(entriesOf(start));
                save.reset();
              }}
            >
              Discard the changes
            </Button>
          )}
        </Group>
      </div>
    </form>
  );
}

interface DayProps {
  name: string;
  spans: { from: string; to: string }[];
  onChange: (spans: { from: string; to: string }[]) => void;
}

function Day({ name, spans, onChange }: DayProps) {
  const change = (at: number, part: object) =>
    onChange(spans.map((span, index) => (index === at ? { ...span, ...part } : span)));
  return (
    <fieldset className={classes.day} data-day={name}>
      <legend style={{ display: 'contents' }}>
        <span className={classes.dayName}>{name}</span>
      </legend>
      <div className={classes.spans}>
        {spans.length === 0 && <span className="muted">Not working</span>}
        {spans.map((span, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: stretches have no identity but their place
          <div key={at} className={classes.span}>
            <TextInput
              type="time"
              aria-label={`${name}, from`}
              value={span.from}
              onChange={(event) => change(at, { from: event.currentTarget.value })}
            />
            <span aria-hidden="true">–</span>
            <TextInput
              type="time"
              aria-label={`${name}, until`}
              value={span.to === '24:00' ? '00:00' : span.to}
              onChange={(event) => change(at, { to: event.currentTarget.value })}
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={`Remove ${span.from} to ${span.to} on ${name}`}
              onClick={() => onChange(spans.filter((_, index) => index !== at))}
            >
              <Icon name="bin" size={16} />
            </ActionIcon>
          </div>
        ))}
        <Button
          size="compact-sm"
          variant="subtle"
          aria-label={`Add hours on ${name}`}
          leftSection={<Icon name="plus" size={14} />}
          onClick={() => onChange([...spans, another(spans)])}
        >
          Add hours
        </Button>
      </div>
    </fieldset>
  );
}

function Absences({ entries, set }: { entries: Entries; set: (change: Partial<Entries>) => void }) {
  const { absences } = entries;
  const change = (at: number, part: object) =>
    set({ absences: absences.map((one, index) => (index === at ? { ...one, ...part } : one)) });
  return (
    <div className={classes.spans}>
      {absences.length === 0 && <span className="muted">None.</span>}
      {absences.map((absence, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: absences have no identity but their place
        <div key={at} className={classes.span} data-absence>
          <TextInput
            type="date"
            aria-label={`Absence ${at + 1}, first day`}
            value={absence.from}
            onChange={(event) => change(at, { from: event.currentTarget.value })}
          />
          <span aria-hidden="true">–</span>
          <TextInput
            type="date"
            aria-label={`Absence ${at + 1}, last day`}
            value={absence.to}
            min={absence.from}
            onChange={(event) => change(at, { to: event.currentTarget.value })}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={`Remove absence ${at + 1}`}
            onClick={() => set({ absences: absences.filter((_, index) => index !== at) })}
          >
            <Icon name="bin" size={16} />
          </ActionIcon>
        </div>
      ))}
      <Button
        size="compact-sm"
        variant="subtle"
        leftSection={<Icon name="plus" size={14} />}
        onClick={() => set({ absences: [...absences, { from: '', to: '' }] })}
      >
        Add days away
      </Button>
    </div>
  );
}
