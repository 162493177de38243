// The dashboard of the stand-in: something happens every few seconds, and each answer after the first only tells what is new.
import type { Dashboard, Feed, OpenAlerts, Part, Step } from '../src/api/analytics.ts';
import { addDays } from '../src/components/dates.ts';
import { mondayOf } from '../src/features/interviews/zones.ts';
import { candidates, events } from './data.ts';
import { leaderboard, previousOf } from './leaderboard.ts';
import { figureOf, noise, team, today } from './metrics.ts';
import { mood } from './state.ts';

const start = Date.now();
const every = 3_000;
const overlap = 30_000;
/** What is slower than the feed is read once within such a stretch of time. */
const stretches: Record<Step, number> = { day: 2_000, week: 15_000, month: 15_000 };
const kinds = [
  ['view_candidate', 'candidate', {}],
  ['change_status', 'candidate', { from: 'new', to: 'screened' }],
  ['list_candidates', null, { status: 'interviewed', count: 12 }],
  ['update_candidate', 'candidate', { fields: ['phone'] }],
] as const;

/** What happened since the stand-in was started. */
function live(number: number): Feed['items'][number] {
  const pick = <T>(list: readonly T[], what: string) =>
    list[Math.floor(noise(what, number) * list.length)] as T;
  const [action, kind, metadata] = pick(kinds, 'kind');
  return {
    ...(events[0] as Feed['items'][number]),
    id: `01939f00-0000-7000-9000-${number.toString(16).padStart(12, '0')}`,
    at: new Date(start + number * every).toISOString(),
    actor: { kind: 'user', id: pick(team, 'who').id },
    source: 'web',
    action,
    ...(kind && { entity_type: kind, entity_id: pick(candidates, 'candidate').id }),
    outcome: 'ok',
    metadata: metadata as unknown as Record<string, never>,
  } as Feed['items'][number];
}

function rows(now: number): Feed['items'] {
  const count = Math.floor((now - start) / every) + 1;
  const latest = Array.from({ length: Math.min(count, 60) }, (_, back) => live(count - 1 - back));
  return [...latest, ...(events as Feed['items'])].sort((a, b) => b.at.localeCompare(a.at));
}

/** Changes of a status since the start: they count on top of what the small world says. */
export const justMoved = (now: number): number =>
  rows(now).filter(({ id, action }) => /-9000-/.test(id) && action === 'change_status').length;

export function periodOf(step: Step): [string, string] {
  const now = today();
  if (step === 'day') return [now, now];
  if (step === 'week') return [mondayOf(now), addDays(mondayOf(now), 6)];
  const first = `${now.slice(0, 7)}-01`;
  const next = `${addDays(first, 31).slice(0, 7)}-01`;
  return [first, addDays(next, -1)];
}

/** People are compared by the last 7 or 30 days: on a Monday morning there is nothing else to compare. */
const compared = ([from, to]: [string, string]): [string, string] => [
  addDays(today(), addDays(from, 7) > to ? -6 : -29),
  today(),
];

const shown = [
  'status_changes',
  'candidates_added',
  'moved_to_screened',
  'interviews_planned',
  'moved_to_offered',
  'moved_to_hired',
  'time_to_hire',
  'moves_taken_back',
  'feedback_in_time',
  'active_time',
];

const part = <T>(name: string, unchanged: boolean, value: () => T): Part<T> =>
  unchanged
    ? { state: 'unchanged' }
    : mood.part.split(',').includes(name)
      ? { state: 'failed' }
      : { state: 'ok', value: value() };

export function dashboard(query: Record<string, string>): Dashboard {
  const now = Date.now();
  const since = query.since ? Date.parse(query.since) : null;
  const step = (query.period as Step) ?? 'day';
  const period = periodOf(step);
  const previous = previousOf(...period);
  const empty = mood.scenario === 'empty';
  const all = empty ? [] : rows(now);
  const found = since ? all.filter(({ at }) => Date.parse(at) >= since - overlap) : all;
  const stretchOf = (at: number) => Math.floor(at / stretches[step]);
  const known = since !== null && stretchOf(since) === stretchOf(now);
  return {
    at: new Date(now).toISOString(),
    period: { from: period[0], to: period[1] },
    previous: { from: previous[0], to: previous[1] },
    tiles: part('tiles', known, () =>
      empty
        ? []
        : shown.map((id) => {
            const figure = figureOf(id, period, previous, {});
            const more = id === 'status_changes' ? justMoved(now) : 0;
            return { ...figure, value: figure.value == null ? null : figure.value + more };
          }),
    ),
    leaderboard: part('leaderboard', known, () => leaderboard(...compared(period), 'overall')),
    alerts: part('alerts', known, () => ({
      open: empty ? 0 : alerts.length + 2,
      items: empty ? [] : alerts,
    })),
    feed: part('feed', false, () => ({
      items: found.slice(0, 50),
      since: since ? new Date(since - overlap).toISOString() : null,
      more: since !== null && found.length > 50,
    })),
  };
}

const alerts: OpenAlerts['items'] = [
  {
    kind: 'mass_view' as const,
    title: 'Many candidates opened',
    reason: 'Tomasz Wiśniewski opened 212 candidates within an hour; usual are 18.',
  },
  {
    kind: 'stuck_candidates' as const,
    title: 'Candidates stuck in HR round',
    reason: '4 candidates have been in HR round for more than 10 days.',
  },
  {
    kind: 'target_missed' as const,
    title: 'Target missed: interviews held',
    reason: '11 of 15 last week.',
  },
].map((alert, place) => ({
  ...alert,
  id: `alert-${place}`,
  state: 'open' as const,
  user: place === 0 ? { id: team[2]?.id ?? '', name: team[2]?.name ?? '' } : null,
  raised_at: new Date(start - (place * 9 + 1) * 3_600_000).toISOString(),
  day: today(),
  rows: { from: new Date(start).toISOString(), to: new Date(start).toISOString() },
  note: null,
  noted_by: null,
  noted_at: null,
  version: 1,
}));
