import { queryOptions } from '@tanstack/react-query';
import { api, done, ifMatch, value } from '@/api/client';
import type { Run } from '@/api/types';
import { definitionsKey } from '../definitions';
import type { Layout, Schedule, ScheduleIn } from './types';

export const schedulesKey = ['schedules'];

/** All of them; an organisation has at most a hundred. */
export const schedulesQuery = queryOptions({
  queryKey: [...schedulesKey, 'list'],
  queryFn: async ({ signal }) => {
    const { items } = await value(api.GET('/api/v1/admin/report-schedules', { signal }));
    return items;
  },
});

export const scheduleQuery = (id: string) =>
  queryOptions({
    queryKey: [...schedulesKey, 'one', id],
    queryFn: ({ signal }) =>
      value(
        api.GET('/api/v1/admin/report-schedules/{id}', {
          params: { path: { id } },
          signal,
        }),
      ),
    // What is being edited is compared with what is stored only when a save says so.
    refetchOnWindowFocus: false,
    // A form never starts from what was stored before a change in the list.
    gcTime: 0,
  });

export const createSchedule = (
  body: ScheduleIn,
  headers: Record<string, string>,
): Promise<Schedule> => value(api.POST('/api/v1/admin/report-schedules', { body, headers }));

const versionOf = ({ id, version }: Pick<Schedule, 'id' | 'version'>) => ({
  path: { id },
  header: ifMatch(version),
});

export const updateSchedule = (before: Schedule, body: ScheduleIn): Promise<Schedule> =>
  value(api.PUT('/api/v1/admin/report-schedules/{id}', { params: versionOf(before), body }));

export const deleteSchedule = (before: Schedule): Promise<void> =>
  done(api.DELETE('/api/v1/admin/report-schedules/{id}', { params: versionOf(before) }));

/** The report that was due last, made for oneself alone. */
export const testSchedule = (id: string): Promise<Run> =>
  value(api.POST('/api/v1/admin/report-schedules/{id}/test', { params: { path: { id } } }));

/** Reports that people put together and that the reader may use. */
export const savedReportsQuery = queryOptions({
  queryKey: [...definitionsKey, 'choices'],
  queryFn: async ({ signal }) => {
    const reports: { id: string; title: string }[] = [];
    let cursor: string | undefined;
    do {
      const page = await value(
        api.GET('/api/v1/admin/report-definitions', {
          params: { query: { limit: 100, cursor } },
          signal,
        }),
      );
      reports.push(...page.items);
      cursor = page.next ?? undefined;
    } while (cursor);
    return reports;
  },
  staleTime: 60_000,
});

export interface StandardReport {
  title: string;
  layout: Layout;
}

/** Reports that are there from the start, of one person and one job where they are of one. */
export const standardReportsQuery = (of: { user?: string; job?: string }) =>
  queryOptions({
    queryKey: ['report-definitions', 'standard', of],
    queryFn: async ({ signal }): Promise<StandardReport[]> => {
      const { items } = await value(
        api.GET('/api/v1/admin/report-definitions/standard', { params: { query: of }, signal }),
      );
      return items;
    },
    staleTime: 5 * 60_000,
  });
