import { Button, Collapse, MultiSelect, Select, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { interviewKinds } from '@/api/vocabulary';
import { Icon } from '@/components/Icon';
import { choosable, useDirectory } from '@/features/team/directory';
import { roomsQuery } from './api';
import { on, type PlanEntries, startOf } from './entries';
import { FreeTimes, searchFrom } from './FreeTimes';
import classes from './Interviews.module.css';
import { WhenFields } from './WhenFields';
import { kindWords } from './words';

interface Props {
  form: UseFormReturnType<PlanEntries>;
  /** The interview that is changed; none where a new one is planned. */
  changed?: string;
  /** Who it is with. */
  children: ReactNode;
}

/** Everything that belongs to a plan. */
export function PlanFields({ form, changed, children }: Props) {
  const { people } = useDirectory();
  const rooms = useQuery(roomsQuery);
  const values = form.getValues();
  const bookable = (rooms.data?.items ?? []).filter(
    ({ id, active }) => active || id === values.room,
  );
  return (
    <>
      {children}
      <div className={classes.pair}>
        <MultiSelect
          label="Interviewers"
          description="1 to 8 people"
          placeholder={values.interviewers.length === 0 ? 'Who asks?' : undefined}
          required
          searchable
          data={choosable(people)}
          {...form.getInputProps('interviewers')}
        />
        <Select
          label="Type"
          description="How people meet"
          data={interviewKinds.map((id) => ({ value: id, label: kindWords(id) }))}
          allowDeselect={false}
          {...form.getInputProps('kind')}
        />
      </div>
      <WhenFields form={form} moved={changed} />
      <FindTime form={form} moved={changed} />
      <div className={classes.pair}>
        <Select
          label="Room"
          description="Never booked twice, like a person"
          placeholder="No room"
          data={bookable.map(({ id, name }) => ({ value: id, label: name }))}
          clearable
          searchable
          {...form.getInputProps('room')}
          value={values.room || null}
          onChange={(id) => form.setFieldValue('room', id ?? '')}
        />
        <TextInput
          label="Place, link or number"
          description="The candidate reads it"
          {...form.getInputProps('place')}
        />
      </div>
      <Textarea
        label="Notes for the interviewers"
        autosize
        minRows={2}
        maxRows={8}
        {...form.getInputProps('notes')}
      />
      {!changed && <OtherTimes form={form} />}
    </>
  );
}

const askedOf = (values: PlanEntries, moved?: string) => ({
  candidate: values.candidate,
  interviewers: values.interviewers,
  room: values.room || null,
  duration: Number(values.duration) || 60,
  moved,
  ...searchFrom(startOf(values)),
});

/** The next times at which everyone is free, to take one of them. */
function FindTime({ form, moved }: { form: Props['form']; moved?: string }) {
  const [asked, setAsked] = useState<ReturnType<typeof askedOf> | null>(null);
  const values = form.getValues();
  const ready = Boolean(values.candidate) && values.interviewers.length > 0;
  return (
    <div>
      <Button
        variant="default"
        size="xs"
        leftSection={<Icon name="clock" size={14} />}
        onClick={() => setAsked(asked ? null : askedOf(values, moved))}
        aria-expanded={asked !== null}
        disabled={!ready}
      >
        {asked ? 'Hide the free times' : 'Find a time'}
      </Button>
      {!ready && (
        <span className="muted" style={{ marginInlineStart: '0.625rem' }}>
          Needs candidate and interviewers.
        </span>
      )}
      {asked && (
        <div className={classes.panel} style={{ marginTop: '0.5rem' }}>
          <FreeTimes
            asked={asked}
            zone={values.zone}
            onPick={(start) => {
              form.setValues(on(start, values.zone));
              setAsked(null);
            }}
          />
        </div>
      )}
    </div>
  );
}

/** Other times that the candidate may choose instead. */
function OtherTimes({ form }: { form: Props['form'] }) {
  const [asked, setAsked] = useState<ReturnType<typeof askedOf> | null>(null);
  const values = form.getValues();
  const ready = Boolean(values.candidate) && values.interviewers.length > 0;
  const { offered } = values;
  const error = form.errors.offered;
  const toggle = (start: string) =>
    form.setFieldValue(
      'offered',
      offered.includes(start) ? offered.filter((one) => one !== start) : [...offered, start].sort(),
    );
  return (
    <div>
      <Button
        variant="default"
        size="xs"
        disabled={!ready}
        aria-expanded={asked !== null}
        onClick={() => setAsked(asked ? null : askedOf(values))}
      >
        Offer other times{offered.length > 0 ? ` (${offered.length})` : ''}
      </Button>
      <span className="muted" style={{ marginInlineStart: '0.625rem' }}>
        The candidate can take one of them by the link in the mail.
      </span>
      <Collapse expanded={asked !== null}>
        {asked && (
          <div className={classes.panel} style={{ marginTop: '0.5rem' }}>
            <FreeTimes asked={asked} zone={values.zone} onPick={toggle} chosen={offered} />
          </div>
        )}
      </Collapse>
      {error && (
        <div role="alert" className={classes.wrong}>
          {error}
        </div>
      )}
    </div>
  );
}
