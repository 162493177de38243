// Reminders as people type them.
import type { InterviewSettings } from '@/api/types';
import type { SettingsIn } from './api';

export const units = { minutes: 1, hours: 60, days: 1440 } as const;
export type Unit = keyof typeof units;

export interface Reminder {
  count: string;
  unit: Unit;
}

export interface Entries {
  reminders: Reminder[];
  /** Empty: nobody is asked. */
  feedbackAfter: string;
  /** One criterion per line. */
  scorecards: Record<string, string>;
}

/** 1440 → 1 day, 90 → 90 minutes. */
export function reminderOf(minutes: number): Reminder {
  const unit = (['days', 'hours'] as const).find((one) => minutes % units[one] === 0) ?? 'minutes';
  return { count: String(minutes / units[unit]), unit };
}

export const entriesOf = (settings: InterviewSettings): Entries => ({
  reminders: [...settings.remind_before_minutes].sort((a, b) => b - a).map(reminderOf),
  feedbackAfter: settings.feedback_after_hours?.toString() ?? '',
  scorecards: Object.fromEntries(
    Object.entries(settings.scorecards).map(([kind, names]) => [kind, names.join('\n')]),
  ),
});

export const toApi = ({ reminders, feedbackAfter, scorecards }: Entries): SettingsIn => ({
  remind_before_minutes: reminders
    .filter(({ count }) => count.trim() !== '')
    .map(({ count, unit }) => Math.round(Number(count) * units[unit])),
  feedback_after_hours: feedbackAfter.trim() === '' ? null : Number(feedbackAfter),
  scorecards: Object.fromEntries(
    Object.entries(scorecards).map(([kind, text]) => [
      kind,
      text
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    ]),
  ),
});
