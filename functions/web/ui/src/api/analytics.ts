// The shapes of team analytics, by hand until the API's document has them: then this file becomes short names like types.ts.
import type { Client } from 'openapi-fetch';
import type { Alert } from './alerts';
import { api } from './client';
import type { ActivityEvent, Page, Status } from './types';

export type Unit = 'count' | 'seconds' | 'percent' | 'per_day';
export type Better = 'more' | 'less' | 'neither';
export type MetricGroup =
  | 'activity'
  | 'pipeline'
  | 'speed'
  | 'interviews'
  | 'quality'
  | 'data_care';
export type Step = 'day' | 'week' | 'month';

/** Days of the organisation's zone, both included. */
export interface Days {
  from: string;
  to: string;
}

/** One entry of the dictionary of metrics. */
export interface MetricOut {
  id: string;
  name: string;
  unit: Unit;
  group: MetricGroup;
  better: Better;
  definition: string;
  computed: string;
  about: 'people' | 'pipeline';
}

/** A metric with its value in a period and in the one before. */
export interface Figure {
  metric: string;
  name: string;
  unit: Unit;
  group: MetricGroup;
  better: Better;
  definition: string;
  value: number | null;
  previous: number | null;
  /** Less happened than the metric needs to say something. */
  too_few: boolean;
}

/** A piece of the dashboard: it may be as before, or fail on its own. */
export type Part<T> = { state: 'ok'; value: T } | { state: 'unchanged' } | { state: 'failed' };

export type Axis = 'overall' | 'volume' | 'result' | 'timeliness';

export interface Weight {
  metric: string;
  name: string;
  axis: Axis;
  weight: number;
}

/** What one metric gave to somebody's points. */
export interface Share {
  metric: string;
  name: string;
  value: number;
  weight: number;
  points: number;
}

export interface Named {
  id: string;
  name: string;
}

export interface LeaderboardRow {
  rank: number | null;
  previous_rank: number | null;
  user: Named;
  points: number;
  points_per_day: number;
  previous_points_per_day: number | null;
  days_at_work: number;
  days_absent: number;
  too_few: boolean;
  parts: Share[];
}

export interface Leaderboard {
  period: Days;
  previous: Days;
  axis: Axis;
  formula: string;
  minimum_days: number;
  weights: Weight[];
  opted_out: number;
  rows: LeaderboardRow[];
}

export interface Feed {
  items: ActivityEvent[];
  since: string | null;
  more: boolean;
}

export interface Dashboard {
  at: string;
  period: Days;
  previous: Days;
  tiles: Part<Figure[]>;
  leaderboard: Part<Leaderboard>;
  alerts: Part<{ open: number; items: Alert[] }>;
  feed: Part<Feed>;
}

export interface HeatMap {
  period: Days;
  zone: string;
  /** Seven days from Monday, 24 hours each. */
  cells: number[][];
  total: number;
  state: 'shown' | 'opted_out';
}

export interface FunnelStage {
  status: Status;
  entered: number;
  previous_entered: number;
  passed_on: number | null;
  mean_stay_seconds: number | null;
  previous_mean_stay_seconds: number | null;
}

export interface Funnel {
  period: Days;
  previous: Days;
  stages: FunnelStage[];
  time_to_hire: Figure;
  time_to_offer: Figure;
  offer_acceptance: Figure;
  rejections: { reason: string; count: number }[];
}

export interface SourceRow {
  source: string;
  added: number;
  screened: number;
  interviewed: number;
  offered: number;
  hired: number;
  hired_share: number | null;
}

export interface Sources {
  period: Days;
  rows: SourceRow[];
}

export interface TrendPoint extends Days {
  value: number | null;
}

export interface Trends {
  metric: MetricOut;
  points: TrendPoint[];
  /** As many as `points`, in the same order. */
  previous: TrendPoint[];
}

export interface CountedEvent {
  event: ActivityEvent;
  counts: number;
}

export interface Explanation extends Page<CountedEvent> {
  metric: MetricOut;
  value: number | null;
  /** What the rows of this page count together. */
  counted: number;
  /** False where rows were deleted after the time of retention. */
  complete: boolean;
}

export interface Performance {
  user: Named;
  period: Days;
  previous: Days;
  state: 'shown' | 'opted_out';
  figures: Figure[];
  days: { day: string; actions: number; active_seconds: number }[];
  rank: { rank: number; of: number } | null;
  rank_hidden: boolean;
}

export type Forecast =
  | {
      state: 'shown';
      points: { low: number; expected: number; high: number }[];
      history: { from: string; value: number }[];
      error: { mean_absolute: number; within_interval: number; weeks: number };
      interval: number;
    }
  | { state: 'too_little_data'; weeks: number; needed: number };

export interface Forecasts {
  weeks: Days[];
  hires: Forecast;
  workload: Forecast;
}

interface Get<Out, Query = Record<never, never>, Parameters = { path?: never }> {
  get: {
    parameters: { query?: Partial<Query> } & Parameters;
    responses: { 200: { content: { 'application/json': Out } } };
  };
}
type Paging = { cursor: string; limit: number };
type HeatQuery = Days & { user: string; zone: string };
type About = { user: string; job: string };

interface AnalyticsPaths {
  '/api/v1/admin/metrics': Get<{ items: MetricOut[] }>;
  '/api/v1/admin/dashboard': Get<Dashboard, { period: Step; since: string }>;
  '/api/v1/admin/leaderboard': Get<Leaderboard, Days & { axis: Axis }>;
  '/api/v1/admin/heatmap': Get<HeatMap, HeatQuery>;
  '/api/v1/admin/heatmap/rows': Get<
    Page<ActivityEvent>,
    HeatQuery & Paging & { weekday: number; hour: number }
  >;
  '/api/v1/admin/funnel': Get<Funnel, Days & { job: string }>;
  '/api/v1/admin/sources': Get<Sources, Days & { job: string }>;
  '/api/v1/admin/trends': Get<Trends, Days & About & { metric: string; by: Step }>;
  '/api/v1/admin/explain': Get<Explanation, Days & About & Paging & { metric: string }>;
  '/api/v1/admin/performance/{user}': Get<Performance, Days, { path: { user: string } }>;
  '/api/v1/me/performance': Get<Performance, Days>;
  '/api/v1/admin/forecast': Get<Forecasts>;
}

/** The same client, under the paths above. */
export const analytics = api as unknown as Client<AnalyticsPaths>;
