import { useState } from 'react';
import type { Days } from '@/api/analytics';
import { dayOf } from '@/components/dates';
import { useZone } from '@/features/me/me';
import { lastDays, type Stretch } from './stretch';

/** The days that the preview is of. */
export function useDays() {
  const today = dayOf(new Date(), useZone());
  const [stretch, setStretch] = useState<Stretch>('last_week');
  const [days, setDays] = useState<Days>(() => lastDays('last_week', today));
  return {
    today,
    stretch,
    days,
    choose: (next: Stretch) => {
      setStretch(next);
      // Other days begin with those that were shown.
      if (next !== 'range') setDays(lastDays(next, today));
    },
    setDay: (change: Partial<Days>) => setDays((before) => ({ ...before, ...change })),
  };
}

export type ShownDays = ReturnType<typeof useDays>;
