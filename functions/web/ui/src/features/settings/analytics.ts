import { queryOptions } from '@tanstack/react-query';
import type { AnalyticsSettings, AnalyticsSettingsIn, WeightAxis } from '@/api/alerts';
import { api, ifMatch, value } from '@/api/client';
import { humanise } from '@/components/words';
import { notNumbers } from './numbers';

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
}

export const analyticsSettingsQuery = queryOptions({
  queryKey: ['settings', 'analytics'],
  queryFn: ({ signal }) => value(api.GET('/api/v1/settings/analytics', { signal })),
  refetchOnWindowFocus: false,
});

export const entriesOf = (settings: AnalyticsSettings): Entries => ({
  weights: settings.weights.map((entry) => ({ ...entry, weight: String(entry.weight) })),
  minimumDays: String(settings.minimum_days),
  minimumVolume: String(settings.minimum_volume),
  showOwnRank: settings.show_own_rank,
});

export const toApi = (entries: Entries): AnalyticsSettingsIn => ({
  weights: entries.weights.map((entry) => ({ ...entry, weight: Number(entry.weight) })),
  minimum_days: Number(entries.minimumDays),
  minimum_volume: Number(entries.minimumVolume),
  show_own_rank: entries.showOwnRank,
});

export const saveAnalytics = (version: number, entries: Entries) =>
  value(
    api.PUT('/api/v1/settings/analytics', {
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
  });

/** What the form shows at a field of its own. */
export const shows = (path: string): boolean =>
  /^(minimum_days|minimum_volume|weights\/\d+\/\w+|weights)$/.test(path);

export const labels = {
  weights: 'Weights',
  minimumDays: 'Days at work',
  minimumVolume: 'Cases',
  showOwnRank: 'Own rank',
};

export const inWords = (entries: Entries) => ({
  ...entries,
  weights: entries.weights
    .map(({ metric, axis, weight }) => `${humanise(metric)} (${axis}) ${weight}`)
    .join(', '),
  showOwnRank: entries.showOwnRank ? 'shown' : 'not shown',
});
