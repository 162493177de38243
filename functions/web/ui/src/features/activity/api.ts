import { infiniteQueryOptions } from '@tanstack/react-query';
import { api, value } from '@/api/client';
import { paged } from '@/api/queries';
import { type ActivityFilters, toQuery } from './filters';

const limit = 50;

/** The log and the figures of one person, for those who may look at the team. */
export const activityOfUserQuery = (user: string, filters: ActivityFilters, zone: string) =>
  infiniteQueryOptions({
    queryKey: ['activity', 'user', user, toQuery(filters, zone)],
    queryFn: ({ pageParam, signal }) =>
      value(
        api.GET('/api/v1/admin/activity/{id}', {
          params: {
            path: { id: user },
            query: { ...toQuery(filters, zone), limit, cursor: pageParam },
          },
          signal,
        }),
      ),
    ...paged,
  });

/** One's own log and figures. */
export const myActivityQuery = (filters: ActivityFilters, zone: string) =>
  infiniteQueryOptions({
    queryKey: ['activity', 'me', toQuery(filters, zone)],
    queryFn: ({ pageParam, signal }) =>
      value(
        api.GET('/api/v1/me/activity', {
          params: { query: { ...toQuery(filters, zone), limit, cursor: pageParam } },
          signal,
        }),
      ),
    ...paged,
  });

/** What the whole team did, newest first. */
export const feedQuery = (filters: ActivityFilters, zone: string) =>
  infiniteQueryOptions({
    queryKey: ['activity', 'feed', toQuery(filters, zone)],
    queryFn: ({ pageParam, signal }) =>
      value(
        api.GET('/api/v1/admin/feed', {
          params: { query: { ...toQuery(filters, zone), limit, cursor: pageParam } },
          signal,
        }),
      ),
    staleTime: 0,
    ...paged,
  });
