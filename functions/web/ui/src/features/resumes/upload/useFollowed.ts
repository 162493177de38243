import { useId } from 'react';
import type { Resume } from '@/api/resumes';
import { useStandings } from '../useStandings';

/** Where the resumes that were just sent stand now, by id. Asked once a second as long as one of them is being read. */
export function useFollowed(sent: readonly Resume[]): Map<string, Resume> {
  const ids = sent.map(({ id }) => id);
  const standings = useStandings(useId(), ids, 1000);
  return new Map(sent.map((one) => [one.id, { ...one, ...standings.get(one.id) }]));
}
