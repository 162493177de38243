import { queryOptions } from '@tanstack/react-query';
import { api, done, value } from '@/api/client';
import { stringifySearch } from '@/app/search';
import type { PipelineSearch } from './filters';

/** One's own saved views. */
export const viewsQuery = queryOptions({
  queryKey: ['views'],
  queryFn: ({ signal }) => value(api.GET('/api/v1/candidates/views', { signal })),
});

export const saveView = (body: { name: string; query: string }, headers: Record<string, string>) =>
  value(api.POST('/api/v1/candidates/views', { body, headers }));

export const deleteView = (view: string) =>
  done(api.DELETE('/api/v1/candidates/views/{view}', { params: { path: { view } } }));

/** What is shown, as the query part of an address. */
export const queryText = (search: PipelineSearch): string => stringifySearch(search).slice(1);
