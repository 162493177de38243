// How candidates get on in the stand-in: stages, sources, and what the next weeks may bring.
import type { Forecast, Forecasts, Funnel, Sources } from '../src/api/analytics.ts';
import { addDays } from '../src/components/dates.ts';
import { mondayOf } from '../src/features/interviews/zones.ts';
import { order } from './data.ts';
import { previousOf } from './leaderboard.ts';
import { periodOf } from './live.ts';
import { days, figureOf, noise, today } from './metrics.ts';
import { mood } from './state.ts';

export type Query = Record<string, string>;
export const empty = () => mood.scenario === 'empty';
export const span = ([from, to]: [string, string]) => ({ from, to });

export function rangeOf(query: Query, usual = periodOf('month')): [string, string] {
  return query.from && query.to ? [query.from, query.to] : usual;
}

export function funnel(query: Query): Funnel {
  const range = rangeOf(query);
  const before = previousOf(...range);
  const scope = { job: query.job };
  const entered = (place: number, [from, to]: [string, string]) =>
    empty() || place > 8
      ? 0
      : Math.round(
          (days(from, to).filter((day) => day <= today()).length * (query.job ? 0.4 : 2.6)) /
            (1 + place * 0.55) +
            noise('entered', place, from, query.job ?? ''),
        );
  return {
    period: span(range),
    previous: span(before),
    stages: order.map((status, place) => {
      const stays = !['hired', 'rejected'].includes(status) && !empty();
      const next = entered(place + 1, range);
      return {
        status,
        entered: entered(place, range),
        previous_entered: entered(place, before),
        passed_on:
          place < 6 && entered(place, range) > 4
            ? Math.round((1000 * next) / entered(place, range)) / 10
            : null,
        mean_stay_seconds: stays ? Math.round(86_400 * (1.3 + 4 * noise(status, range[0]))) : null,
        previous_mean_stay_seconds: stays
          ? Math.round(86_400 * (1.3 + 4 * noise(status, before[0])))
          : null,
      };
    }),
    time_to_hire: figureOf('time_to_hire', range, before, scope),
    time_to_offer: figureOf('time_to_offer', range, before, scope),
    offer_acceptance: figureOf('offer_acceptance', range, before, scope),
    rejections: empty()
      ? []
      : (['skills', 'salary', 'withdrew', 'no_show'] as const).map((reason, place) => ({
          reason,
          count: Math.round((14 + 4 * noise(reason, range[0])) / (place + 1)),
        })),
  };
}

export function sources(query: Query): Sources {
  const range = rangeOf(query);
  const names = ['referral', 'job_board', 'career_page', 'agency', 'linkedin', 'other'] as const;
  return {
    period: span(range),
    rows: (empty() ? [] : names).map((source) => {
      const added = Math.round(
        days(...range).length * (query.job ? 0.15 : 0.9) * (0.2 + noise(source, range[0])),
      );
      const good = 0.2 + 0.5 * noise('good', source);
      const [screened, interviewed, offered, hired] = [1, 2, 3, 4].map((step) =>
        Math.round(added * good ** (step * 0.7)),
      ) as [number, number, number, number];
      const hired_share = added < 5 ? null : Math.round((1000 * hired) / added) / 10;
      return { source, added, screened, interviewed, offered, hired, hired_share };
    }),
  };
}

export function forecasts(): Forecasts {
  const monday = mondayOf(today());
  const week = (place: number) => addDays(monday, 7 * place);
  const shown = (name: string, size: number): Forecast => ({
    state: 'shown',
    interval: 80,
    history: Array.from({ length: 16 }, (_, place) => ({
      from: week(place - 16),
      value: Math.round(size * (0.6 + 0.8 * noise(name, week(place - 16)))),
    })),
    points: [1, 2, 3, 4].map((place) => ({
      low: Math.round(size * (0.75 - 0.05 * place) * 10) / 10,
      expected: Math.round(size * (1 + 0.02 * place) * 10) / 10,
      high: Math.round(size * (1.3 + 0.05 * place) * 10) / 10,
    })),
    error: { mean_absolute: Math.round(size * 1.8) / 10, within_interval: 83.3, weeks: 12 },
  });
  return {
    weeks: [0, 1, 2, 3].map((place) => ({ from: week(place), to: addDays(week(place), 6) })),
    hires: empty() ? { state: 'too_little_data', weeks: 3, needed: 12 } : shown('hires', 4),
    workload: empty() ? { state: 'too_little_data', weeks: 1, needed: 12 } : shown('work', 90),
  };
}
