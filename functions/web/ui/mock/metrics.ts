// The stand-in's dictionary of metrics, and a world in which everything is counted from the same few numbers.
import type { Figure, MetricOut, Step } from '../src/api/analytics.ts';
import { addDays, dayOf } from '../src/components/dates.ts';
import { mondayOf } from '../src/features/interviews/zones.ts';
import { users } from './data.ts';

export const zone = 'Europe/Berlin';
const now = dayOf(new Date(), zone);
export const today = () => now;
/** People with an activity; the one before the last opted out. */
export const team = users.slice(0, 6);
export const optedOut = users[4]?.id ?? '';

/** A number from 0 to 1 that is always the same for the same words. */
export function noise(...words: (string | number)[]): number {
  let hash = 2166136261;
  for (const letter of words.join('|')) {
    hash = Math.imul(hash ^ letter.charCodeAt(0), 16777619) >>> 0;
  }
  hash = Math.imul(hash ^ (hash >>> 15), 2246822507) >>> 0;
  return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32;
}

const weekday = (day: string) => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;

/** Whether somebody is away: some days in a row, now and then. */
export const isAbsent = (user: string, day: string) =>
  weekday(day) < 5 && noise('away', user, Math.floor(Date.parse(day) / (4 * 86_400_000))) > 0.93;

/** Actions of one person in one hour. */
export function actionsIn(user: string, day: string, hour: number): number {
  if (isAbsent(user, day) || day > today()) return 0;
  const shift = (noise('early', user) - 0.5) * 3;
  const curve =
    Math.exp(-((hour - 10 - shift) ** 2) / 5) + Math.exp(-((hour - 15 - shift) ** 2) / 4);
  const week = weekday(day) < 5 ? 1 : 0.06;
  return Math.floor(curve * week * (4 + 8 * noise('pace', user)) * (0.6 + noise(user, day, hour)));
}

const known = new Map<string, number>();
export function actionsOn(user: string, day: string): number {
  const key = `${user} ${day}`;
  const sum =
    known.get(key) ??
    Array.from({ length: 24 }, (_, hour) => actionsIn(user, day, hour)).reduce((a, b) => a + b, 0);
  known.set(key, sum);
  return sum;
}

export const days = (from: string, to: string): string[] => {
  const found: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) found.push(day);
  return found;
};

/** The days as weeks or months. */
export function stepsOf(from: string, to: string, by: Step): [string, string][] {
  if (by === 'day') return days(from, to).map((day) => [day, day]);
  const key = (day: string) => (by === 'week' ? mondayOf(day) : day.slice(0, 7));
  const groups = new Map<string, string[]>();
  for (const day of days(from, to)) groups.set(key(day), [...(groups.get(key(day)) ?? []), day]);
  return [...groups.values()].map((group) => [group[0] ?? '', group.at(-1) ?? '']);
}

type Entry = [
  id: string,
  name: string,
  group: MetricOut['group'],
  better: MetricOut['better'],
  share: number,
  unit?: MetricOut['unit'],
  pipeline?: true,
];

const statuses = [
  'screened',
  'interviewed',
  'technical_round',
  'hr_round',
  'offered',
  'hired',
  'rejected',
  'on_hold',
];
const words = (id: string) => id.replaceAll('_', ' ').replace('hr ', 'HR ');
const entries: Entry[] = [
  ['actions', 'Actions', 'activity', 'more', 1],
  ['sign_ins', 'Sign-ins', 'activity', 'neither', 0.03],
  ['active_time', 'Active time', 'activity', 'more', 150, 'seconds'],
  ['candidates_viewed', 'Candidates viewed', 'activity', 'more', 0.3],
  ['searches', 'Searches', 'activity', 'neither', 0.12],
  ['notes_written', 'Notes written', 'activity', 'more', 0.08],
  ['mails_sent', 'Mails sent', 'activity', 'more', 0.07],
  ['actions_per_day', 'Actions per day at work', 'activity', 'more', 1, 'per_day'],
  ['candidates_added', 'Candidates added', 'pipeline', 'more', 0.05],
  ['status_changes', 'Status changes', 'pipeline', 'more', 0.16],
  ...statuses.map(
    (status, place): Entry => [
      `moved_to_${status}`,
      `Moved to ${words(status)}`,
      'pipeline',
      status === 'rejected' || status === 'on_hold' ? 'neither' : 'more',
      0.07 / (place + 1),
    ],
  ),
  ['moves_taken_back', 'Moves taken back', 'pipeline', 'less', 0.01],
  ['time_to_hire', 'Time to hire', 'speed', 'less', 25 * 86_400, 'seconds', true],
  ['time_to_offer', 'Time to offer', 'speed', 'less', 17 * 86_400, 'seconds', true],
  ['time_to_first_step', 'Time to the first step', 'speed', 'less', 30 * 3600, 'seconds', true],
  ...statuses
    .slice(0, 5)
    .map(
      (status, place): Entry => [
        `time_in_${status}`,
        `Time in ${words(status)}`,
        'speed',
        'less',
        (3 + place) * 86_400,
        'seconds',
        true,
      ],
    ),
  ['interviews_planned', 'Interviews planned', 'interviews', 'more', 0.03],
  ['interviews_held', 'Interviews held', 'interviews', 'more', 0.025],
  ['interviews_cancelled', 'Interviews cancelled', 'interviews', 'less', 0.006],
  ['feedback_in_time', 'Feedback in time', 'interviews', 'more', 82, 'percent'],
  ['offer_acceptance', 'Offers accepted', 'quality', 'more', 71, 'percent', true],
  ['funnel_to_hired', 'Candidates hired of those added', 'quality', 'more', 6, 'percent', true],
  ['resumes_vetted', 'Resumes vetted', 'extraction', 'neither', 0.05],
  ['resumes_reviewed', 'Resumes reviewed', 'extraction', 'neither', 0.04],
  ['facts_accepted_rate', 'Facts right as found', 'extraction', 'more', 88, 'percent'],
  ['model_cost', 'Cost of language models', 'extraction', 'less', 105, 'micro_dollars'],
  ['model_cost_each', 'Cost of reading a resume', 'extraction', 'less', 2_113, 'micro_dollars'],
  ['data_deleted', 'Records erased', 'data_care', 'neither', 0.01],
  ['consents_asked', 'Consents asked for', 'data_care', 'more', 0.02],
  ['exports_made', 'Exports made', 'data_care', 'neither', 0.008],
];

const share = new Map(entries.map(([id, , , , size]) => [id, size]));
export const metrics: MetricOut[] = entries.map(
  ([id, name, group, better, , unit = 'count', pipeline]) => ({
    id,
    name,
    unit,
    group,
    better,
    about: pipeline ? 'pipeline' : 'people',
    definition: `${name} in the period, without what was undone or taken back.`,
    computed:
      unit === 'percent'
        ? `${name}, divided by those where it could have happened`
        : pipeline
          ? `The mean of all stays that ended in the period`
          : `${name}, less those taken back`,
  }),
);

export interface Scope {
  user?: string;
  job?: string;
}

/** The value of a metric; null where there is nothing to make it from. */
export function valueFor(
  id: string,
  from: string,
  to: string,
  { user, job }: Scope,
): number | null {
  const metric = metrics.find((known) => known.id === id);
  const size = share.get(id) ?? 1;
  const past = days(from, to).filter((day) => day <= today());
  if (!metric || past.length === 0) return null;
  if (metric.about === 'pipeline' || metric.unit === 'percent' || id === 'model_cost_each') {
    const drift = noise(id, job ?? user ?? '', past[0] ?? '') - 0.5;
    const value = size * (1 + 0.4 * drift);
    return metric.unit === 'percent'
      ? Math.min(100, Math.round(value * 10) / 10)
      : Math.round(value);
  }
  const who = user ? [user] : team.map(({ id: one }) => one).filter((one) => one !== optedOut);
  const actions = who.flatMap((one) => past.map((day) => [one, day, actionsOn(one, day)] as const));
  if (metric.unit === 'per_day') {
    const worked = actions.filter(([, , count]) => count > 0);
    const sum = worked.reduce((total, [, , count]) => total + count, 0);
    return worked.length ? Math.round((sum / worked.length) * 10) / 10 : null;
  }
  const part = ([one, day, count]: (typeof actions)[number]) =>
    Math.floor(
      count * size * (0.6 + 0.8 * noise(id, one, day)) + noise(day, id, one) * Number(count > 0),
    );
  return actions.reduce((total, row) => total + (id === 'actions' ? row[2] : part(row)), 0);
}

/** Worked out from the period and the one before it. */
export function figureOf(
  id: string,
  now: [string, string],
  before: [string, string],
  scope: Scope,
): Figure {
  const {
    about,
    computed,
    id: metric,
    ...rest
  } = metrics.find((known) => known.id === id) as MetricOut;
  const few = rest.unit === 'percent' && days(...now).length < 2;
  return {
    ...rest,
    metric,
    value: few ? null : valueFor(id, ...now, scope),
    previous: valueFor(id, ...before, scope),
    too_few: few,
  };
}
