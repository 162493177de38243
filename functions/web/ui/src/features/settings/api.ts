import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, ifMatch, value } from '@/api/client';
import { paged } from '@/api/queries';
import type { components } from '@/api/schema.gen';
import type { Room } from '@/api/types';

type Schemas = components['schemas'];
export type SettingsIn = Schemas['InterviewSettingsIn'];
export type RoomIn = Schemas['RoomIn'];

export const interviewSettingsQuery = queryOptions({
  queryKey: ['settings', 'interviews'],
  queryFn: ({ signal }) => value(api.GET('/api/v1/settings/interviews', { signal })),
  refetchOnWindowFocus: false,
});

export const saveInterviewSettings = (version: number, body: SettingsIn) =>
  value(api.PUT('/api/v1/settings/interviews', { params: { header: ifMatch(version) }, body }));

export const createRoom = (body: RoomIn, headers: Record<string, string>) =>
  value(api.POST('/api/v1/rooms', { body, headers }));

export const updateRoom = ({ id, version }: Pick<Room, 'id' | 'version'>, body: RoomIn) =>
  value(
    api.PUT('/api/v1/rooms/{id}', {
      params: { path: { id }, header: ifMatch(version) },
      body,
    }),
  );

/** Mails of which nobody knows whether they went out. */
export const uncertainMailsQuery = infiniteQueryOptions({
  queryKey: ['mails', 'uncertain'],
  queryFn: ({ pageParam, signal }) =>
    value(
      api.GET('/api/v1/admin/mails/uncertain', {
        params: { query: { limit: 50, cursor: pageParam } },
        signal,
      }),
    ),
  ...paged,
});
