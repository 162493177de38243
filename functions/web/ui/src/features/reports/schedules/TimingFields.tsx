import { Select } from '@mantine/core';
import { browserZone, zoneChoices } from '@/features/interviews/zones';
import { useZone } from '@/features/me/me';
import { type Entries, quarters } from './entries';
import classes from './Schedules.module.css';
import type { Rhythm } from './types';
import { daysInWords, ordinal, weekdays } from './words';

const rhythms: { value: Rhythm['on']; label: string }[] = [
  { value: 'daily', label: 'Every day' },
  { value: 'weekdays', label: 'Monday to Friday' },
  { value: 'weekly', label: 'Every week' },
  { value: 'monthly', label: 'Every month, on a day' },
  { value: 'month_end', label: 'Every month, on its last day' },
];
const weekdayChoices = weekdays.map((label, index) => ({ value: String(index + 1), label }));
/** The days that every month has. */
const dayChoices = Array.from({ length: 28 }, (_, index) => ({
  value: String(index + 1),
  label: ordinal(index + 1),
}));

interface Props {
  entries: Entries;
  errors: Partial<Record<string, React.ReactNode>>;
  set: (change: Partial<Entries>) => void;
}

/** On which days, and at what time on whose clock. */
export function TimingFields({ entries, errors, set }: Props) {
  const { rhythm } = entries;
  const organisation = useZone();
  const days = rhythm === 'weekly' || rhythm === 'monthly';
  return (
    <>
      <div className={classes.row}>
        <Select
          className={classes.half}
          label="How often"
          data={rhythms}
          value={rhythm}
          error={days ? undefined : errors.days}
          allowDeselect={false}
          openOnFocus={false}
          onChange={(next) => next && set({ rhythm: next as Rhythm['on'] })}
        />
        {rhythm === 'weekly' && (
          <Select
            className={classes.half}
            label="On"
            data={weekdayChoices}
            value={entries.weekday}
            error={errors.days}
            allowDeselect={false}
            openOnFocus={false}
            onChange={(weekday) => weekday && set({ weekday })}
          />
        )}
        {rhythm === 'monthly' && (
          <Select
            className={classes.half}
            label="On the"
            data={dayChoices}
            value={entries.day}
            error={errors.days}
            allowDeselect={false}
            openOnFocus={false}
            onChange={(day) => day && set({ day })}
          />
        )}
      </div>
      <p className={classes.hint}>{daysInWords({ on: rhythm })}</p>
      <div className={classes.row}>
        <Select
          className={classes.half}
          label="Time"
          data={quarters.includes(entries.at) ? quarters : [entries.at, ...quarters]}
          value={entries.at}
          error={errors.at}
          searchable
          allowDeselect={false}
          openOnFocus={false}
          onChange={(at) => at && set({ at })}
        />
        <Select
          className={classes.half}
          label="Time zone"
          data={zoneChoices(entries.zone, browserZone(), organisation)}
          value={entries.zone}
          error={errors.zone}
          searchable
          limit={50}
          allowDeselect={false}
          openOnFocus={false}
          onChange={(zone) => zone && set({ zone })}
        />
      </div>
    </>
  );
}
