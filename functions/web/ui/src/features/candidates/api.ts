import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, ifMatch, value } from '@/api/client';
import { paged } from '@/api/queries';
import type { Candidate, CandidateView, Language, LetterChoice, Source, Status } from '@/api/types';
import { type CandidateFilters, toQuery } from './filters';

export const candidatesQuery = (filters: CandidateFilters) =>
  infiniteQueryOptions({
    queryKey: ['candidates', toQuery(filters)],
    queryFn: ({ pageParam, signal }) =>
      value(
        api.GET('/api/v1/candidates', {
          params: { query: { ...toQuery(filters), limit: 50, cursor: pageParam } },
          signal,
        }),
      ),
    ...paged,
  });

export const candidateQuery = (id: string) =>
  queryOptions({
    queryKey: ['candidate', id],
    queryFn: ({ signal }) =>
      value(api.GET('/api/v1/candidates/{id}', { params: { path: { id } }, signal })),
    // Each view is recorded, so the page is not fetched again only because a tab came back.
    refetchOnWindowFocus: false,
  });

export interface NewCandidate {
  name: string;
  mail: string;
  phone?: string;
  location?: string;
  source: Source;
  job: string;
  owner?: string;
  language: Language;
  tags: string[];
  skills: string[];
}

export const createCandidate = (body: NewCandidate, headers: Record<string, string>) =>
  value(api.POST('/api/v1/candidates', { body, headers }));

export interface CandidatePatch {
  name?: string;
  mail?: string;
  phone?: string;
  location?: string;
  source?: Source;
  owner?: string;
  language?: Language;
  tags?: string[];
  skills?: string[];
  consent?: { given_on: string; until: string } | null;
}

export const updateCandidate = (id: string, version: number, body: CandidatePatch) =>
  value(
    api.PATCH('/api/v1/candidates/{id}', {
      params: { path: { id }, header: ifMatch(version) },
      body,
    }),
  );

export const changeStatus = (
  candidate: Pick<Candidate, 'id' | 'version'>,
  to: Status,
  fields: Record<string, unknown>,
  letter?: LetterChoice,
): Promise<CandidateView> =>
  value(
    api.POST('/api/v1/candidates/{id}/status', {
      params: { path: { id: candidate.id }, header: ifMatch(candidate.version) },
      body: { to, fields, ...(letter && { letter }) },
    }),
  );

/** The answer to a move tells the new step only; the older ones are known already. */
export function withOlderSteps<T extends CandidateView>(view: T, before: T | undefined): T {
  const told = new Set(view.history.map((row) => row.id));
  const older = (before?.history ?? []).filter((row) => !told.has(row.id));
  return { ...view, history: [...view.history, ...older] };
}
