// The leaderboard of the stand-in: value times weight, by days at work.
import type { Axis, Leaderboard, LeaderboardRow, Weight } from '../src/api/analytics.ts';
import { addDays, daysBetween } from '../src/components/dates.ts';
import { actionsOn, days, isAbsent, metrics, optedOut, team, today, valueFor } from './metrics.ts';
import { mood } from './state.ts';

/** A whole month stands beside the month before, other days beside as many right before. */
export function previousOf(from: string, to: string): [string, string] {
  const whole = from.endsWith('-01') && addDays(to, 1).endsWith('-01');
  if (whole && from.slice(0, 7) === to.slice(0, 7)) {
    const last = addDays(from, -1);
    return [`${last.slice(0, 7)}-01`, last];
  }
  const count = daysBetween(from, to) + 1;
  return [addDays(from, -count), addDays(from, -1)];
}

export const minimumDays = 5;

const weights: Weight[] = (
  [
    ['moved_to_screened', 'volume', 1],
    ['candidates_added', 'volume', 1],
    ['interviews_held', 'volume', 3],
    ['moved_to_offered', 'result', 10],
    ['moved_to_hired', 'result', 25],
    ['mails_sent', 'timeliness', 1],
    ['notes_written', 'timeliness', 1],
    ['feedback_in_time', 'timeliness', 10],
  ] as [string, Weight['axis'], number][]
).map(([metric, axis, weight]) => ({
  metric,
  axis,
  weight,
  name: metrics.find(({ id }) => id === metric)?.name ?? metric,
}));

function pointsOf(user: string, from: string, to: string, axis: Axis) {
  const parts = weights
    .filter((weight) => axis === 'overall' || weight.axis === axis)
    .map(({ metric, name, weight }) => {
      const value = valueFor(metric, from, to, { user }) ?? 0;
      const share = metrics.find(({ id }) => id === metric)?.unit === 'percent';
      return { metric, name, value, weight, points: (value * weight) / (share ? 100 : 1) };
    });
  const past = days(from, to).filter((day) => day <= today());
  const worked = past.filter((day) => actionsOn(user, day) > 0).length;
  const points = parts.reduce((sum, part) => sum + part.points, 0);
  const per = worked ? Math.round((points / worked) * 10) / 10 : 0;
  return { parts, points, worked, per, absent: past.filter((day) => isAbsent(user, day)).length };
}

/** Those with enough days, the most points a day first; the others after them. */
function ranked(from: string, to: string, axis: Axis) {
  const people = team
    .filter(({ id }) => id !== optedOut)
    .map(({ id, name }) => ({ user: { id, name }, ...pointsOf(id, from, to, axis) }));
  const enough = people.filter(({ worked }) => worked >= minimumDays).sort((a, b) => b.per - a.per);
  return [...enough, ...people.filter((one) => !enough.includes(one))].map((one, place) => ({
    ...one,
    rank: place < enough.length ? place + 1 : null,
  }));
}

export function leaderboard(from: string, to: string, axis: Axis): Leaderboard {
  const previous = previousOf(from, to);
  const before = ranked(...previous, axis);
  const rows = ranked(from, to, axis).map((one): LeaderboardRow => {
    const was = before.find(({ user }) => user.id === one.user.id);
    return {
      rank: one.rank,
      previous_rank: was?.rank ?? null,
      user: one.user,
      points: one.points,
      points_per_day: one.per,
      previous_points_per_day: was?.per ?? null,
      days_at_work: one.worked,
      days_absent: one.absent,
      too_few: one.rank === null,
      parts: one.parts,
    };
  });
  const empty = mood.scenario === 'empty';
  return {
    period: { from, to },
    previous: { from: previous[0], to: previous[1] },
    axis,
    formula:
      'Points are each value times its weight, added up. Rank is by points per day at work. Moves that were taken back or bounced back do not count, and days of absence are no days at work.',
    minimum_days: minimumDays,
    weights: weights.filter((weight) => axis === 'overall' || weight.axis === axis),
    opted_out: empty ? 0 : 1,
    rows: empty ? [] : rows,
  };
}
