import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, ifMatch, value } from '@/api/client';
import { paged } from '@/api/queries';
import type { Candidate, CandidateView, Language, LetterChoice, Source, Status } from '@/api/types';

/** The candidates of a job. */
export const candidatesQuery = (job: string) =>
  infiniteQueryOptions({
    queryKey: ['candidates', { job }],
    queryFn: ({ pageParam, signal }) =>
      value(
        api.GET('/api/v1/candidates', {
          params: { query: { job, limit: 50, cursor: pageParam } },
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

/** What can be done with a candidate now. Other than the page, this tells nothing about the person and is no look at one. */
export const movesQuery = (id: string) =>
  queryOptions({
    queryKey: ['candidate', id, 'moves'],
    queryFn: ({ signal }) =>
      value(api.GET('/api/v1/candidates/{id}/moves', { params: { path: { id } }, signal })),
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

/** The answer to a move tells the candidate and the new step only; the rest is known already, until it is loaded again. */
export function withKnown(view: CandidateView, before: CandidateView): CandidateView {
  const told = new Set(view.history.map((row) => row.id));
  return {
    ...view,
    history: [...view.history, ...before.history.filter((row) => !told.has(row.id))],
    notes: before.notes,
    letters: before.letters,
    time: before.time,
    more: before.more,
  };
}
