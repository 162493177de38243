import { Select, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { slotsQuery, useOwnZone } from './api';
import { on, type PlanEntries, startOf } from './entries';
import classes from './Interviews.module.css';
import { endOf, whyNot } from './plan';
import { reasons } from './words';
import { browserZone, stretch, zoneChoices, zoneLabel } from './zones';

interface Props {
  form: UseFormReturnType<PlanEntries>;
  /** The interview that is moved. */
  moved?: string;
}

/** Date, time and zone, what that is for oneself, and whether everyone is free then. */
export function WhenFields({ form, moved }: Props) {
  const own = useOwnZone();
  const values = form.getValues();
  const { zone } = values;
  const start = startOf(values);
  const typed = (name: 'date' | 'time') => ({
    ...form.getInputProps(name),
    onChange: (event: { currentTarget: { value: string } }) =>
      form.setValues({ [name]: event.currentTarget.value, exact: null }),
  });
  // The moment stays the same: who thinks in the own zone chooses the candidate's afterwards.
  const changeZone = (next: string | null) =>
    next && form.setValues(start ? on(start, next) : { zone: next });
  return (
    <>
      <div className={classes.when}>
        <TextInput label="Date" type="date" required {...typed('date')} />
        <TextInput label="Starts at" type="time" required {...typed('time')} />
        <TextInput
          label="Minutes"
          type="number"
          min={5}
          step={5}
          required
          {...form.getInputProps('duration')}
        />
      </div>
      <Select
        label="Time zone of the candidate"
        description="Date and time above are in this zone, and the candidate reads it so."
        data={zoneChoices(own, browserZone(), zone)}
        {...form.getInputProps('zone')}
        onChange={changeZone}
        searchable
        limit={50}
        allowDeselect={false}
      />
      {start && <BothTimes start={start} values={values} own={own} moved={moved} />}
    </>
  );
}

function BothTimes(props: { start: string; values: PlanEntries; own: string; moved?: string }) {
  const { start, values, own, moved } = props;
  const duration = Number(values.duration) || 60;
  const end = endOf({ start, duration });
  const at = new Date(start);
  return (
    <div className={classes.times} data-both-times>
      <div>
        <span className="muted">Candidate: </span>
        {stretch(start, end, values.zone)}, {zoneLabel(values.zone, at)}
      </div>
      {values.zone !== own && (
        <div>
          <span className="muted">You: </span>
          {stretch(start, end, own)}, {zoneLabel(own, at)}
        </div>
      )}
      <Standing values={values} start={start} duration={duration} moved={moved} />
    </div>
  );
}

/** Whether everyone is free then, as the API says it, while one is still choosing. */
function Standing(props: { values: PlanEntries; start: string; duration: number; moved?: string }) {
  const { values, moved } = props;
  const [start] = useDebouncedValue(props.start, 400);
  const [duration] = useDebouncedValue(props.duration, 400);
  const ready = Boolean(values.candidate) && values.interviewers.length > 0;
  const coming = Date.parse(start) > Date.now();
  const found = useQuery({
    ...slotsQuery({
      candidate: values.candidate,
      interviewers: values.interviewers,
      room: values.room || null,
      duration,
      from: start,
      to: new Date(Date.parse(start) + 60_000).toISOString(),
      moved,
      limit: 0,
    }),
    enabled: ready && coming,
    retry: false,
  });
  const against = whyNot(found.data, start);
  const quarter = Date.parse(start) % (15 * 60_000) === 0;
  const words = !ready
    ? 'Choose candidate and interviewers to see whether they are free.'
    : !coming
      ? 'This time has passed.'
      : found.isFetching || start !== props.start
        ? 'Looking whether everyone is free…'
        : !found.data || !quarter
          ? 'Whether everyone is free is checked when you save.'
          : against.length > 0
            ? `Why this is not free: ${reasons(against)}`
            : 'Everyone is free then.';
  return (
    <div role="status" data-standing={against.length > 0 ? 'blocked' : found.data ? 'free' : ''}>
      {words}
    </div>
  );
}
