import { queryOptions } from '@tanstack/react-query';
import { api, done, ifMatch, value } from '@/api/client';
import type { Availability, AvailabilityIn } from '@/api/types';

/** When somebody can be asked to interview. */
export const availabilityQuery = (user: string) =>
  queryOptions({
    queryKey: ['availability', user],
    queryFn: ({ signal }) =>
      value(api.GET('/api/v1/availability/{id}', { params: { path: { id: user } }, signal })),
    staleTime: 5 * 60_000,
    refetchOnWindowFocus: false,
  });

/** Says it for oneself, or for somebody else. */
export const saveAvailability = (
  before: Pick<Availability, 'user' | 'version'>,
  body: AvailabilityIn,
  own: boolean,
): Promise<Availability> => {
  const header = ifMatch(before.version);
  return own
    ? value(api.PUT('/api/v1/availability', { params: { header }, body }))
    : value(
        api.PUT('/api/v1/availability/{id}', {
          params: { path: { id: before.user }, header },
          body,
        }),
      );
};

export const calendarFeedQuery = queryOptions({
  queryKey: ['calendar-feed'],
  queryFn: ({ signal }) => value(api.GET('/api/v1/calendar', { signal })),
});

export const openFeed = () => value(api.POST('/api/v1/calendar'));
export const closeFeed = () => done(api.DELETE('/api/v1/calendar'));
