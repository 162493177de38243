// Alerts in words. A new kind reads well without a change here.
import type { Alert, AlertRows, AlertState } from '@/api/alerts';
import type { Tone } from '@/app/theme';
import { dayOf } from '@/components/dates';
import type { IconName } from '@/components/Icon';

export const stateWords: Record<AlertState, string> = {
  open: 'Open',
  acknowledged: 'Acknowledged',
  fine: 'Fine',
};

export const stateTones: Record<AlertState, Tone> = {
  open: 'amber',
  acknowledged: 'blue',
  fine: 'green',
};

const icons: Record<string, IconName> = {
  inactivity: 'away',
  unusual_activity: 'pulse',
  mass_view: 'users',
  mass_export: 'download',
  mass_delete: 'bin',
  night_work: 'clock',
  new_action: 'plus',
  new_network: 'place',
  stuck_candidates: 'clock',
  target_missed: 'report',
  target_beaten: 'check',
  records_differ: 'warn',
};

export const iconOf = (kind: string): IconName => icons[kind] ?? 'bell';

/** What can be done with an alert, by where it stands. */
export interface Step {
  to: AlertState;
  label: string;
  title: string;
  /** What is said once it is done. */
  done: string;
}

const steps: Record<AlertState, Step> = {
  acknowledged: {
    to: 'acknowledged',
    label: 'Acknowledge',
    title: 'Acknowledge this alert',
    done: 'The alert is acknowledged.',
  },
  fine: {
    to: 'fine',
    label: 'Mark as fine',
    title: 'Mark this alert as fine',
    done: 'The alert is marked as fine.',
  },
  open: {
    to: 'open',
    label: 'Reopen',
    title: 'Reopen this alert',
    done: 'The alert is open again.',
  },
};

export const stepsFrom = (state: AlertState): Step[] =>
  state === 'open'
    ? [steps.acknowledged, steps.fine]
    : state === 'acknowledged'
      ? [steps.fine, steps.open]
      : [steps.open];

/** The rows as filters of the log, which knows days of the organisation's zone. The rows end before `to`. */
export function filtersOf({ action, from, to }: AlertRows, zone: string) {
  const last = Math.max(Date.parse(to) - 1, Date.parse(from));
  return {
    action: action ?? undefined,
    from: dayOf(new Date(from), zone),
    to: dayOf(new Date(last), zone),
  };
}

/** What an alert is called where several of one kind stand together. */
export const nameOf = ({ title, user }: Pick<Alert, 'title' | 'user'>): string =>
  user ? `${title}, ${user.name}` : title;

export const candidatesOf = ({ rows }: Pick<Alert, 'rows'>): string[] => rows.candidates ?? [];
