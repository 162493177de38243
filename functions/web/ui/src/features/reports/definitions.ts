// Reports that people put together, and those that are there from the start.
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, asked, done, ifMatch, value } from '@/api/client';
import { compact, paged } from '@/api/queries';
import type { Definition, DefinitionIn, Layout } from '@/api/reports';

const listKey = ['report-definitions', 'list'];

export const definitionsQuery = infiniteQueryOptions({
  queryKey: listKey,
  queryFn: ({ pageParam, signal }) =>
    value(
      api.GET('/api/v1/admin/report-definitions', {
        params: { query: { limit: 50, cursor: pageParam } },
        signal,
      }),
    ),
  ...paged,
});

export const definitionQuery = (id: string) =>
  queryOptions({
    queryKey: ['report-definitions', 'one', id],
    queryFn: ({ signal }): Promise<Definition> =>
      value(api.GET('/api/v1/admin/report-definitions/{id}', { params: { path: { id } }, signal })),
    // What is being changed is not replaced under one's hands; a save says when somebody was quicker.
    refetchOnWindowFocus: false,
  });

/** The reports that are there from the start; that of a job only where one is named. */
export const standardQuery = (job: string | undefined) =>
  queryOptions({
    queryKey: ['report-definitions', 'standard', job ?? null],
    queryFn: async ({ signal }) => {
      const query = compact({ job });
      const { items } = await value(
        api.GET('/api/v1/admin/report-definitions/standard', { params: { query }, signal }),
      );
      return items;
    },
    staleTime: 60 * 60_000,
  });

export const previewQuery = (layout: Layout, from: string, to: string) =>
  queryOptions({
    queryKey: ['report-definitions', 'preview', layout, from, to],
    queryFn: ({ signal }) =>
      asked(
        api.POST('/api/v1/admin/report-definitions/preview', {
          body: { layout, from, to },
          signal,
        }),
      ),
  });

export const createDefinition = (body: DefinitionIn, headers: Record<string, string>) =>
  value(api.POST('/api/v1/admin/report-definitions', { body, headers }));

type Versioned = Pick<Definition, 'id' | 'version'>;
const versioned = ({ id, version }: Versioned) => ({ path: { id }, header: ifMatch(version) });

export const updateDefinition = (definition: Versioned, body: DefinitionIn) =>
  value(api.PUT('/api/v1/admin/report-definitions/{id}', { params: versioned(definition), body }));

export const deleteDefinition = (definition: Versioned) =>
  done(api.DELETE('/api/v1/admin/report-definitions/{id}', { params: versioned(definition) }));

/** What a change makes old. */
export const definitionsKey = listKey;
