import { useQuery } from '@tanstack/react-query';
import type { ResumeStanding } from '@/api/resumes';
import { isReading, standings } from './api';

/** By id; null: it is not there. */
type Standings = ReadonlyMap<string, ResumeStanding | null>;

const isLeft = (known: Standings, id: string): boolean => {
  const standing = known.get(id);
  // What is not there may only be too new.
  return !standing || isReading(standing);
};

/**
 * Follows resumes that are being read, each until it is read: all in one request, never sooner than `every` milliseconds after
 * the last one. A new `scope` starts anew.
 */
export function useStandings(scope: string, ids: readonly string[], every: number): Standings {
  const { data } = useQuery({
    queryKey: ['resumes', 'states', scope],
    queryFn: async ({ signal, client, queryKey }): Promise<Standings> => {
      const known = client.getQueryData<Standings>(queryKey) ?? none;
      const asked = ids.filter((id) => isLeft(known, id));
      const found = await standings(asked, signal);
      return new Map([
        ...known,
        ...asked.map((id) => [id, null] as const),
        ...found.map((one) => [one.id, one] as const),
      ]);
    },
    enabled: ({ state }) => ids.some((id) => isLeft(state.data ?? none, id)),
    initialData: none,
    staleTime: every,
    refetchInterval: every,
    gcTime: 0,
  });
  return data;
}

const none: Standings = new Map();
