import { queryOptions } from '@tanstack/react-query';
import { api, ifMatch, value } from '@/api/client';
import type { Candidate, Fact } from '@/api/types';

/** What is compared with the other records. */
export interface Person {
  name: string;
  mail?: string;
  phone?: string;
  location?: string;
  job?: string;
  /** The record itself, when it exists. */
  except?: string;
}

/** Other records that may be of the same person. */
export const duplicatesQuery = (person: Person) =>
  queryOptions({
    queryKey: ['duplicates', person],
    queryFn: async ({ signal }) => {
      const found = await value(
        api.POST('/api/v1/candidates/duplicates', { body: person, signal }),
      );
      return found.matches;
    },
    staleTime: 60_000,
    refetchOnWindowFocus: false,
  });

type Versioned = Pick<Candidate, 'id' | 'version'>;

/** `from` disappears into `kept`. */
export const merge = (kept: Versioned, from: Versioned, take: Fact[]) =>
  value(
    api.POST('/api/v1/candidates/{id}/merge', {
      params: { path: { id: kept.id }, header: ifMatch(kept.version) },
      body: { from: from.id, from_version: from.version, take },
    }),
  );
