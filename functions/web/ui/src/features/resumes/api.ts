import { infiniteQueryOptions, type QueryClient, queryOptions } from '@tanstack/react-query';
import { api, ifMatch, value } from '@/api/client';
import { compact, paged } from '@/api/queries';
import {
  type Resume,
  type ResumeDetail,
  type ResumeForm,
  type ResumeStanding,
  type ResumeState,
  type ReviewIn,
  standingsAtOnce,
} from '@/api/resumes';

export const isReading = ({ state }: Pick<Resume, 'state'>): boolean => state === 'reading';

const list = (query: { state: ResumeState; job?: string; limit: number; cursor?: string }) => ({
  params: { query: compact(query) as typeof query },
});

/** Resumes in one state, newest first. */
export const resumesQuery = (state: ResumeState, job?: string) =>
  infiniteQueryOptions({
    queryKey: ['resumes', 'list', state, job ?? 'all'],
    queryFn: ({ pageParam, signal }) =>
      value(
        api.GET('/api/v1/resumes', {
          ...list({ state, job, limit: 50, cursor: pageParam }),
          signal,
        }),
      ),
    ...paged,
  });

/** Those that are being read now. Each look at a list is recorded, so they are followed by their states from there on. */
export const readingQuery = (job?: string) =>
  queryOptions({
    queryKey: ['resumes', 'reading', job ?? 'all'],
    queryFn: async ({ signal }) =>
      (
        await value(
          api.GET('/api/v1/resumes', {
            ...list({ state: 'reading', job, limit: 100 }),
            signal,
          }),
        )
      ).items,
    staleTime: 0,
  });

/** Where resumes stand, which is not recorded. Those that are not there are left out. */
export async function standings(
  ids: readonly string[],
  signal: AbortSignal,
): Promise<ResumeStanding[]> {
  const asked = ids.slice(0, standingsAtOnce);
  const rest = ids.slice(standingsAtOnce);
  const params = { query: { ids: asked.join() } };
  const { items } = await value(api.GET('/api/v1/resumes/states', { params, signal }));
  return rest.length > 0 ? [...items, ...(await standings(rest, signal))] : items;
}

/** Each look at a resume is recorded, so it is not fetched again only because a tab came back. */
export const resumeQuery = (id: string) =>
  queryOptions({
    queryKey: ['resumes', 'one', id],
    queryFn: ({ signal }): Promise<ResumeDetail> =>
      value(api.GET('/api/v1/resumes/{id}', { params: { path: { id } }, signal })),
    staleTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    refetchInterval: ({ state }) => (state.data && isReading(state.data) ? 1000 : false),
  });

/** The resumes of a candidate, newest first; followed while one of them is being read. */
export const candidateResumesQuery = (candidate: string) =>
  queryOptions({
    queryKey: ['resumes', 'of', candidate],
    queryFn: ({ signal }) =>
      value(
        api.GET('/api/v1/candidates/{id}/resumes', {
          params: { path: { id: candidate } },
          signal,
        }),
      ),
    refetchOnWindowFocus: false,
    refetchInterval: ({ state }) => (state.data?.items.some(isReading) ? 1000 : false),
  });

export const resumeFile = (id: string) =>
  value(api.GET('/api/v1/resumes/{id}/file', { params: { path: { id } } }));

export type Target = { job: string } | { candidate: string };

export const uploadForms = (count: number) =>
  value(api.GET('/api/v1/resumes/forms', { params: { query: { count } } }));

/** The same form again gives the same answer, so nothing is entered twice. */
export const enterResume = (target: Target) => (form: ResumeForm, file: File) =>
  value(api.POST('/api/v1/resumes', { body: { id: form.id, file_name: file.name, ...target } }));

type Versioned = Pick<Resume, 'id' | 'version'>;
const versioned = ({ id, version }: Versioned) => ({ path: { id }, header: ifMatch(version) });

export const holdResume = (of: Versioned) =>
  value(api.POST('/api/v1/resumes/{id}/hold', { params: versioned(of) }));

/** Also while the page is being closed, when nobody waits for the answer. */
export const releaseResume = (of: Versioned) =>
  value(api.POST('/api/v1/resumes/{id}/release', { params: versioned(of), keepalive: true }));

export const reviewResume = (of: Versioned, body: ReviewIn) =>
  value(api.POST('/api/v1/resumes/{id}/review', { params: versioned(of), body }));

export const discardResume = (of: Versioned) =>
  value(api.POST('/api/v1/resumes/{id}/discard', { params: versioned(of) }));

export const vetAgain = (of: Versioned) =>
  value(api.POST('/api/v1/resumes/{id}/vet', { params: versioned(of) }));

/** Every list that may show a resume that changed. */
export const resumesChanged = (client: QueryClient) =>
  Promise.all(
    ['list', 'reading', 'of'].map((part) =>
      client.invalidateQueries({ queryKey: ['resumes', part] }),
    ),
  );
