import { infiniteQueryOptions, queryOptions, useQuery } from '@tanstack/react-query';
import { api, ifMatch, value } from '@/api/client';
import { compact, paged } from '@/api/queries';
import type { CloseReason, Job, JobEntry, JobLetter, JobStatus } from '@/api/types';
import { jobStatuses } from '@/api/vocabulary';
import { useCan } from '@/features/me/me';

const known = (status: string | undefined): JobStatus | undefined =>
  jobStatuses.find((word) => word === status);

export const jobsQuery = (status?: string) =>
  infiniteQueryOptions({
    queryKey: ['jobs', 'list', known(status) ?? 'all'],
    queryFn: ({ pageParam, signal }) =>
      value(
        api.GET('/api/v1/jobs', {
          params: {
            query: { ...compact({ status: known(status) }), limit: 50, cursor: pageParam },
          },
          signal,
        }),
      ),
    ...paged,
  });

/** What follows from the moves of candidates: how many stand where, how many openings are filled. */
export const jobFigures = [
  ['jobs', 'list'],
  ['jobs', 'one'],
  ['jobs', 'pipeline'],
];

/** All jobs by title, to choose from and to name them. The server does not count this as work of the reader. */
export const jobChoicesQuery = queryOptions({
  queryKey: ['jobs', 'choices'],
  queryFn: async ({ signal }) => {
    const jobs: JobEntry[] = [];
    let cursor: string | undefined;
    do {
      const page = await value(
        api.GET('/api/v1/jobs/directory', { params: { query: { limit: 100, cursor } }, signal }),
      );
      jobs.push(...page.items);
      cursor = page.next ?? undefined;
    } while (cursor);
    return jobs;
  },
  staleTime: 60_000,
});

/** Titles by id, for lists that name the job by its id only. */
export function useJobTitle(): (id: string) => string {
  const can = useCan();
  const { data } = useQuery({ ...jobChoicesQuery, enabled: can('view_jobs') });
  return (id) => data?.find((job) => job.id === id)?.title ?? (data ? 'Unknown job' : '…');
}

export const jobQuery = (id: string) =>
  queryOptions({
    queryKey: ['jobs', 'one', id],
    queryFn: ({ signal }) =>
      value(api.GET('/api/v1/jobs/{id}', { params: { path: { id } }, signal })),
  });

/** How many candidates of a job stand where, and how they got there. */
export const jobPipelineQuery = (id: string) =>
  queryOptions({
    queryKey: ['jobs', 'pipeline', id],
    queryFn: ({ signal }) =>
      value(api.GET('/api/v1/jobs/{id}/pipeline', { params: { path: { id } }, signal })),
  });

export interface JobBody {
  title: string;
  department: string;
  location: string;
  openings: number;
  hiring_managers: string[];
  skills: string[];
}

export interface JobPatch extends Partial<JobBody> {
  owner?: string;
  letters?: JobLetter[];
}

export const createJob = (body: JobBody, headers: Record<string, string>) =>
  value(api.POST('/api/v1/jobs', { body, headers }));

type Versioned = Pick<Job, 'id' | 'version'>;
const versioned = (job: Versioned) => ({ path: { id: job.id }, header: ifMatch(job.version) });

export const updateJob = (job: Versioned, body: JobPatch) =>
  value(api.PATCH('/api/v1/jobs/{id}', { params: versioned(job), body }));

export const closeJob = (job: Versioned, body: { reason: CloseReason }) =>
  value(api.POST('/api/v1/jobs/{id}/close', { params: versioned(job), body }));

export const reopenJob = (job: Versioned) =>
  value(api.POST('/api/v1/jobs/{id}/reopen', { params: versioned(job) }));
