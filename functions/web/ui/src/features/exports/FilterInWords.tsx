import type { ExportFilter } from '@/api/types';
import { useJobTitle } from '@/features/jobs/api';
import { useDirectory } from '@/features/team/directory';
import { filterWords } from './filter';

/** Whom an export holds, condition by condition. */
export function useFilterWords(): (filter: ExportFilter) => string[] {
  const job = useJobTitle();
  const { name } = useDirectory();
  return (filter) => filterWords(filter, { job, person: name });
}

export function FilterInWords({ filter }: { filter: ExportFilter }) {
  const words = useFilterWords()(filter);
  if (words.length === 0) return <>All candidates</>;
  return <>{words.join(' · ')}</>;
}
