import { TextInput } from '@mantine/core';
import classes from './Settings.module.css';

interface Props {
  label: string;
  description?: string;
  /** What is counted: "days", "%". */
  unit?: string;
  value: string;
  error?: string;
  /** Where the label would only repeat what stands beside it. */
  labelHidden?: boolean;
  onChange: (value: string) => void;
}

/** A number with its unit. Which numbers there may be is the API's to say. */
export function NumberField({ label, unit, value, error, labelHidden, ...rest }: Props) {
  const name = unit ? `${label}, in ${unit}` : label;
  return (
    <TextInput
      label={labelHidden ? undefined : label}
      description={rest.description}
      aria-label={labelHidden || unit ? name : undefined}
      type="number"
      inputMode="numeric"
      classNames={{ root: classes.numberField, wrapper: classes.amount }}
      rightSection={unit && <span className={classes.unit}>{unit}</span>}
      rightSectionWidth={unit ? `${unit.length * 0.55 + 1.25}rem` : undefined}
      rightSectionPointerEvents="none"
      value={value}
      error={error}
      onChange={(event) => rest.onChange(event.currentTarget.value)}
    />
  );
}
