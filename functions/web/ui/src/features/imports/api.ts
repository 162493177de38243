import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, ifMatch, value } from '@/api/client';
import { paged } from '@/api/queries';
import type { Import, ImportPlan } from '@/api/types';

export const isRunning = ({ state }: Pick<Import, 'state'>): boolean =>
  state === 'checking' || state === 'importing' || state === 'undoing';

export const importsQuery = infiniteQueryOptions({
  queryKey: ['imports', 'list'],
  queryFn: ({ pageParam, signal }) =>
    value(
      api.GET('/api/v1/candidates/imports', {
        params: { query: { limit: 20, cursor: pageParam } },
        signal,
      }),
    ),
  ...paged,
});

/** One import, asked for every second while something is done with it. Nothing is asked while the tab is hidden. */
export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['imports', 'one', id],
    queryFn: ({ signal }): Promise<Import> =>
      value(api.GET('/api/v1/candidates/imports/{id}', { params: { path: { id } }, signal })),
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data && isRunning(state.data) ? 1000 : false),
  });

type Step = Pick<Import, 'id' | 'version'>;
const versioned = ({ id, version }: Step) => ({ path: { id }, header: ifMatch(version) });

/** The dry run: nothing is written. */
export const checkImport = (of: Step, body: ImportPlan) =>
  value(api.POST('/api/v1/candidates/imports/{id}/check', { params: versioned(of), body }));

export const startImport = (of: Step) =>
  value(api.POST('/api/v1/candidates/imports/{id}/start', { params: versioned(of) }));

export const undoImport = (of: Step) =>
  value(api.POST('/api/v1/candidates/imports/{id}/undo', { params: versioned(of) }));

export const problemsLink = (id: string) =>
  value(api.GET('/api/v1/candidates/imports/{id}/problems', { params: { path: { id } } }));
