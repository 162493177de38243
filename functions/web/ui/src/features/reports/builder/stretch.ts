// The days that the preview is of.
import type { Days } from '@/api/analytics';
import { addDays } from '@/components/dates';
import { daysOf } from '@/features/analytics/periods';
import { mondayOf } from '@/features/interviews/zones';

export type Stretch = 'last_week' | 'last_month' | 'range';

export const stretches: { value: Stretch; label: string }[] = [
  { value: 'last_week', label: 'Last week' },
  { value: 'last_month', label: 'Last month' },
  { value: 'range', label: 'Other days' },
];

/** The days of a stretch that has ended, seen from today. */
export function lastDays(stretch: Exclude<Stretch, 'range'>, today: string): Days {
  if (stretch === 'last_month') return daysOf('last_month', today);
  const monday = addDays(mondayOf(today), -7);
  return { from: monday, to: addDays(monday, 6) };
}
