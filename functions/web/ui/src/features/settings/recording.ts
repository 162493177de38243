import { queryOptions } from '@tanstack/react-query';
import { api, ifMatch, value } from '@/api/client';
import type { RecordingSettings } from '@/api/record';
import { notNumbers } from './numbers';

export interface Entries {
  retention: string;
  full: boolean;
}

export const recordingQuery = queryOptions({
  queryKey: ['settings', 'recording'],
  queryFn: ({ signal }) => value(api.GET('/api/v1/settings/recording', { signal })),
  refetchOnWindowFocus: false,
});

export const entriesOf = (settings: RecordingSettings): Entries => ({
  retention: String(settings.retention_days),
  full: settings.full_addresses,
});

export const saveRecording = (version: number, { retention, full }: Entries) =>
  value(
    api.PUT('/api/v1/settings/recording', {
      params: { header: ifMatch(version) },
      body: { retention_days: Number(retention), full_addresses: full },
    }),
  );

export const wrong = ({ retention }: Entries) => notNumbers({ retention_days: retention });

export const labels = { retention: 'Days to keep the log', full: 'Network addresses' };

export const inWords = ({ retention, full }: Entries) => ({
  retention,
  full: full ? 'kept in full' : 'shortened',
});
