import { type QueryClient, queryOptions, useQuery } from '@tanstack/react-query';
import { api, done, ifMatch, value } from '@/api/client';
import { compact } from '@/api/queries';
import type {
  FeedbackIn,
  Interview,
  InterviewKind,
  InterviewPlan,
  Interviews,
  Slots,
} from '@/api/types';
import { availabilityQuery } from '@/features/availability/api';
import { useCan, useMe, useZone } from '@/features/me/me';

export interface InterviewFilter {
  from: string;
  to: string;
  interviewers?: string;
  job?: string;
  kind?: InterviewKind;
}

/** Interviews of a stretch of time. */
export const interviewsQuery = (filter: InterviewFilter) =>
  queryOptions({
    queryKey: ['interviews', 'range', compact({ ...filter })],
    queryFn: ({ signal }) =>
      value(api.GET('/api/v1/interviews', { params: { query: filter }, signal })),
  });

/** All interviews with one candidate, the last one first. */
export const interviewsWithQuery = (candidate: string) =>
  queryOptions({
    queryKey: ['interviews', 'with', candidate],
    queryFn: ({ signal }) =>
      value(api.GET('/api/v1/interviews', { params: { query: { candidate } }, signal })),
  });

export const interviewQuery = (id: string) =>
  queryOptions({
    queryKey: ['interviews', 'one', id],
    queryFn: ({ signal }) =>
      value(api.GET('/api/v1/interviews/{id}', { params: { path: { id } }, signal })),
    // Each view is recorded, so the page is not fetched again only because a tab came back.
    refetchOnWindowFocus: false,
  });

export interface SlotsAsked {
  candidate: string;
  interviewers: string[];
  room?: string | null;
  duration: number;
  from: string;
  to: string;
  moved?: string;
  limit?: number;
}

/** Free times of these people, and why other times are not free. */
export const slotsQuery = ({ interviewers, room, duration, ...asked }: SlotsAsked) => {
  const query = {
    ...asked,
    interviewers: [...interviewers].sort().join(','),
    room: room ?? undefined,
    duration_minutes: duration,
  };
  return queryOptions({
    queryKey: ['interviews', 'slots', compact(query)],
    queryFn: ({ signal }): Promise<Slots> =>
      value(api.GET('/api/v1/interviews/slots', { params: { query }, signal })),
    staleTime: 30_000,
  });
};

export const roomsQuery = queryOptions({
  queryKey: ['rooms'],
  queryFn: ({ signal }) => value(api.GET('/api/v1/rooms', { signal })),
  staleTime: 5 * 60_000,
});

export function useRoomName(): (id: string) => string {
  const { data } = useQuery(roomsQuery);
  return (id) => data?.items.find((room) => room.id === id)?.name ?? (data ? 'Unknown room' : '…');
}

export const scheduleInterview = (body: InterviewPlan, headers: Record<string, string>) =>
  value(api.POST('/api/v1/interviews', { body, headers }));

type Versioned = Pick<Interview, 'id' | 'version'>;
const versioned = ({ id, version }: Versioned) => ({ path: { id }, header: ifMatch(version) });

export const replan = (interview: Versioned, body: InterviewPlan) =>
  value(api.PUT('/api/v1/interviews/{id}', { params: versioned(interview), body }));

export const cancelInterview = (interview: Versioned, reason: string) =>
  value(
    api.POST('/api/v1/interviews/{id}/cancel', {
      params: versioned(interview),
      body: { reason },
    }),
  );

export const completeInterview = (interview: Versioned) =>
  value(api.POST('/api/v1/interviews/{id}/complete', { params: versioned(interview) }));

export const markNoShow = (interview: Versioned) =>
  value(api.POST('/api/v1/interviews/{id}/no-show', { params: versioned(interview) }));

export const muteReminder = (interview: Versioned, minutes: number) =>
  value(
    api.POST('/api/v1/interviews/{id}/mute', {
      params: versioned(interview),
      body: { minutes_before: minutes },
    }),
  );

export const offerTimes = (id: string, offered: string[]) =>
  value(
    api.PUT('/api/v1/interviews/{id}/offered', { params: { path: { id } }, body: { offered } }),
  );

export const giveFeedback = (id: string, body: FeedbackIn) =>
  done(api.POST('/api/v1/interviews/{id}/feedback', { params: { path: { id } }, body }));

/** A changed interview in everything that is shown of it, before the lists are fetched again. */
export function showChanged(client: QueryClient, interview: Interview): void {
  const swap = (before: Interviews | undefined) =>
    before && {
      ...before,
      items: before.items.map((one) => (one.id === interview.id ? interview : one)),
    };
  client.setQueriesData({ queryKey: ['interviews', 'range'] }, swap);
  client.setQueriesData({ queryKey: ['interviews', 'with'] }, swap);
  client.setQueryData(
    interviewQuery(interview.id).queryKey,
    (file) => file && { ...file, interview },
  );
}

/** Lists and free times after a change. */
export const reloadInterviews = (client: QueryClient) =>
  client.invalidateQueries({ queryKey: ['interviews'] });

/** The zone in which one reads times: what one said about oneself, else the organisation's. */
export function useOwnZone(): string {
  const can = useCan();
  const { user } = useMe();
  const organisation = useZone();
  const own = useQuery({ ...availabilityQuery(user.id), enabled: can('view_interviews') });
  return own.data?.zone ?? organisation;
}
