import { useQuery } from '@tanstack/react-query';
import { type Resume, resumeStates } from '@/api/resumes';
import { isReading, newestIn } from '../api';

/**
 * Where the resumes of a job that were just sent stand now, by id. The lists are asked for once a second and not each resume:
 * a hundred of them would be a hundred questions, and opening one is recorded.
 */
export function useFollowed(sent: readonly Resume[], job: string): Map<string, Resume> {
  const ids = sent.map(({ id }) => id);
  const { data } = useQuery({
    queryKey: ['resumes', 'followed', job, ids.join()],
    queryFn: () => stand(ids, job),
    enabled: ids.length > 0,
    staleTime: 0,
    placeholderData: (before) => before,
    refetchInterval: ({ state }) => {
      const settled = state.data && ids.every((id) => isSettled(state.data?.get(id)));
      return settled ? false : 1000;
    },
  });
  return new Map(sent.map((one) => [one.id, data?.get(one.id) ?? one]));
}

const isSettled = (resume: Resume | undefined): boolean => Boolean(resume && !isReading(resume));

async function stand(ids: readonly string[], job: string): Promise<Map<string, Resume>> {
  const found = new Map<string, Resume>();
  const look = async (state: Resume['state']) => {
    for (const one of (await newestIn(state, job)).items) found.set(one.id, one);
  };
  await look('reading');
  // The others only where something has left the first one, and only as far as needed.
  for (const state of resumeStates) {
    if (ids.every((id) => found.has(id))) break;
    await look(state);
  }
  return found;
}
