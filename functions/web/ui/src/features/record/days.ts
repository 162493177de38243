import type { ReconciledDay } from '@/api/record';
import { counted } from '@/components/words';

type Sums = Pick<ReconciledDay, 'changes' | 'events' | 'missing' | 'doubled'>;

export const differing = (days: ReconciledDay[]): number =>
  days.filter(({ state }) => state === 'different').length;

/** The sums over all days. */
export const together = (days: ReconciledDay[]): Sums =>
  days.reduce<Sums>(
    (sum, day) => ({
      changes: sum.changes + day.changes,
      events: sum.events + day.events,
      missing: sum.missing + day.missing,
      doubled: sum.doubled + day.doubled,
    }),
    { changes: 0, events: 0, missing: 0, doubled: 0 },
  );

/** "12,406 changes, 12,406 events, 0 missing". */
export const inWords = ({ changes, events, missing, doubled }: Sums): string =>
  [
    counted(changes, 'change'),
    counted(events, 'event'),
    `${number(missing)} missing`,
    ...(doubled > 0 ? [`${number(doubled)} twice`] : []),
  ].join(', ');

/** What else there is to say of a day: what differs, and why there may be more events than changes. */
export const otherwise = ({ unfounded, miscounted, erased }: ReconciledDay): string =>
  [
    ...(unfounded > 0 ? [`${counted(unfounded, 'event')} without a change`] : []),
    ...(miscounted > 0 ? [`figures of ${counted(miscounted, 'person', 'people')} are off`] : []),
    ...(erased > 0 ? [`${counted(erased, 'event')} of candidates erased since`] : []),
  ].join(', ');

export const number = (count: number): string => count.toLocaleString('en-GB');
