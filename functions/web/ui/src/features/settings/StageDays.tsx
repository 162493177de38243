import { ActionIcon, Select } from '@mantine/core';
import { statuses } from '@/api/vocabulary';
import { Icon } from '@/components/Icon';
import { humanise } from '@/components/words';
import { NumberField } from './NumberField';
import classes from './Settings.module.css';

interface Props {
  days: Record<string, string>;
  /** What was refused at a status. */
  at: (status: string) => string | undefined;
  set: (days: Record<string, string>) => void;
}

/** Days for some of the statuses; those that are not named have no limit. */
export function StageDays({ days, at, set }: Props) {
  const without = (status: string) =>
    set(Object.fromEntries(Object.entries(days).filter(([name]) => name !== status)));
  const others = statuses.filter((status) => !(status in days));
  // In the order of the pipeline, whatever the order of the answer.
  const named = statuses.filter((status) => status in days);
  return (
    <div className={classes.list}>
      {named.map((status) => (
        <div key={status} className={classes.stage}>
          <NumberField
            label={humanise(status)}
            unit="days"
            value={days[status] ?? ''}
            error={at(status)}
            onChange={(count) => set({ ...days, [status]: count })}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            size={36}
            aria-label={`No limit for ${humanise(status)}`}
            onClick={() => without(status)}
          >
            <Icon name="bin" size={16} />
          </ActionIcon>
        </div>
      ))}
      {others.length > 0 && (
        <Select
          aria-label="Limit another status"
          placeholder="Limit another status"
          data={others.map((status) => ({ value: status, label: humanise(status) }))}
          value={null}
          w={220}
          onChange={(status) => status && set({ ...days, [status]: '' })}
        />
      )}
    </div>
  );
}
