import { Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Days } from '@/api/analytics';
import { asProblem } from '@/api/problem';
import { dayOf } from '@/components/dates';
import { sentence } from '@/components/words';
import { useZone } from '@/features/me/me';
import type { Range } from './api';
import { daysOf, stretches, stretchOf } from './periods';

interface Props {
  /** The days chosen; none where the API's own are shown. */
  range: Range;
  /** What the API answered for. */
  shown: Days | undefined;
  /** A refusal of the days chosen. */
  error: unknown;
  change: (range: Required<Range>) => void;
}

/** Chooses the days a screen looks at: a stretch by its name, or any two days. */
export function PeriodFields({ range, shown, error, change }: Props) {
  const today = dayOf(new Date(), useZone());
  const days: Range = range.from ? range : { from: shown?.from, to: shown?.to };
  const [draft, setDraft] = useState<Range & { of: string }>();
  const of = `${days.from} ${days.to}`;
  const { from = '', to = '' } = draft?.of === of ? draft : days;
  const refusal = (field: 'from' | 'to') => {
    const found = asProblem(error).fields.find(({ path }) => path.replace(/^\//, '') === field);
    return found && sentence(found.detail || found.code);
  };
  // Only whole ranges are asked for; half of one waits in its field.
  const set = (entry: Range) => {
    const next = { from, to, ...entry };
    if (next.from && next.to) change(next);
    setDraft({ ...next, of });
  };
  return (
    <>
      <Select
        label="Period"
        placeholder="Own days"
        data={stretches}
        value={stretchOf(days, today)}
        onChange={(name) => name && change(daysOf(name as Parameters<typeof daysOf>[0], today))}
        allowDeselect={false}
      />
      <TextInput
        label="From"
        type="date"
        value={from}
        error={refusal('from')}
        onChange={(event) => set({ from: event.currentTarget.value })}
      />
      <TextInput
        label="To"
        type="date"
        value={to}
        error={refusal('to')}
        onChange={(event) => set({ to: event.currentTarget.value })}
      />
    </>
  );
}
