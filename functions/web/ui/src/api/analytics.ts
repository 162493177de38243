// Short names for the shapes of team analytics. If the API renames a schema, this is the one file to follow it.
import type { components, operations } from './schema.gen';

type Schemas = components['schemas'];

export type Unit = Schemas['Unit'];
export type Step = NonNullable<NonNullable<operations['trends']['parameters']['query']>['by']>;
/** Days of the organisation's zone, both included. */
export type Days = Schemas['Period'];
/** One entry of the dictionary of metrics. */
export type MetricOut = Schemas['Metric'];
/** A metric with its value in a period and in the one before. */
export type Figure = Schemas['Figure'];
export type Named = Schemas['NamedUser'];

export type Axis = Schemas['LeaderboardAxis'];
export type Weight = Schemas['LeaderboardWeight'];
export type Leaderboard = Schemas['Leaderboard'];
export type LeaderboardRow = Schemas['LeaderboardRow'];

export type Dashboard = Schemas['Dashboard'];
/** A part of the dashboard: it may be as before, or fail on its own. */
export type Part<T> = { state: 'ok'; value: T } | { state: 'unchanged' } | { state: 'failed' };
type ValueOf<P extends { state: string }> = Extract<P, { state: 'ok'; value: unknown }>['value'];
export type Feed = ValueOf<Dashboard['feed']>;
export type OpenAlerts = ValueOf<Dashboard['alerts']>;

export type HeatMap = Schemas['HeatMap'];
export type Funnel = Schemas['Funnel'];
export type FunnelStage = Schemas['FunnelStage'];
export type SourceRow = Schemas['SourceRow'];
export type Sources = Schemas['Sources'];
export type TrendPoint = Schemas['TrendPoint'];
export type Trends = Schemas['Trends'];
export type Forecast = Schemas['Forecast'];
export type Forecasts = Schemas['Forecasts'];
export type Performance = Schemas['Performance'];

export type Explanation = Schemas['Explanation'];
export type CountedEvent = Schemas['CountedEvent'];
/** One person's part of a number of the team. */
export type PersonalPart = Schemas['PersonalPart'];
