import { queryOptions } from '@tanstack/react-query';
import { type AnalyticsSettings, alertsApi, type WeightAxis } from '@/api/alerts';
import { ifMatch, value } from '@/api/client';
import { humanise } from '@/components/words';
import { notNumbers, numbers, typed, under } from './numbers';

export interface WeightEntry {
  metric: string;
  axis: WeightAxis;
  weight: string;
}

export interface Entries {
  weights: WeightEntry[];
  minimumDays: string;
  minimumVolume: string;
  showOwnRank: boolean;
  stageDays: Record<string, string>;
}

export const analyticsSettingsQuery = queryOptions({
  queryKey: ['settings', 'analytics'],
  queryFn: ({ signal }) => value(alertsApi.GET('/api/v1/settings/analytics', { signal })),
  refetchOnWindowFocus: false,
});

export const entriesOf = (settings: AnalyticsSettings): Entries => ({
  weights: settings.weights.map((entry) => ({ ...entry, weight: String(entry.weight) })),
  minimumDays: String(settings.minimum_days),
  minimumVolume: String(settings.minimum_volume),
  showOwnRank: settings.show_own_rank,
  stageDays: typed(settings.stage_days ?? {}),
});

export const toApi = (entries: Entries): Omit<AnalyticsSettings, 'version'> => ({
  weights: entries.weights.map((entry) => ({ ...entry, weight: Number(entry.weight) })),
  minimum_days: Number(entries.minimumDays),
  minimum_volume: Number(entries.minimumVolume),
  show_own_rank: entries.showOwnRank,
  ...(Object.keys(entries.stageDays).length > 0 && { stage_days: numbers(entries.stageDays) }),
});

export const saveAnalytics = (version: number, entries: Entries) =>
  value(
    alertsApi.PUT('/api/v1/settings/analytics', {
      params: { header: ifMatch(version) },
      body: toApi(entries),
    }),
  );

export const wrong = (entries: Entries) =>
  notNumbers({
    minimum_days: entries.minimumDays,
    minimum_volume: entries.minimumVolume,
    ...Object.fromEntries(
      entries.weights.map(({ weight }, at) => [`weights/${at}/weight`, weight]),
    ),
    ...under('stage_days', entries.stageDays),
  });

/** What the form shows at a field of its own. */
export const shows = (path: string): boolean =>
  /^(minimum_days|minimum_volume|weights\/\d+\/\w+|weights|stage_days\/\w+)$/.test(path);

export const labels = {
  weights: 'Weights',
  minimumDays: 'Days at work',
  minimumVolume: 'Cases',
  showOwnRank: 'Own rank',
  stageDays: 'Days per stage',
};

export const inWords = (entries: Entries) => ({
  ...entries,
  weights: entries.weights
    .map(({ metric, axis, weight }) => `${humanise(metric)} (${axis}) ${weight}`)
    .join(', '),
  showOwnRank: entries.showOwnRank ? 'shown' : 'not shown',
  stageDays: Object.entries(entries.stageDays)
    .map(([status, days]) => `${humanise(status)} ${days}`)
    .join(', '),
});
