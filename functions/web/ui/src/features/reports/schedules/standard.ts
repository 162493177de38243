// The reports that are there from the start, one for each thing that a report can be about.
import type { QueryClient } from '@tanstack/react-query';
import { Problem } from '@/api/problem';
import { standardReportsQuery } from './api';
import type { Entries } from './entries';
import type { Content, Layout, Subject } from './types';

export const standardInWords: Record<Subject['kind'], string> = {
  team: 'Team report',
  person: 'Report of a person',
  job: 'Report of a job',
  pipeline: 'Pipeline report',
  interviews: 'Report of interviews',
  data_care: 'Report of data care',
};

export const standards = Object.keys(standardInWords) as Subject['kind'][];

/** What stands in the chosen report; none for a saved one, whose own words hold at the time. */
export async function layoutOf(
  client: QueryClient,
  { what, person, job }: Pick<Entries, 'what' | 'person' | 'job'>,
  kept: Content | null,
): Promise<Layout | null> {
  if (what === 'kept') return kept?.kind === 'layout' ? kept.layout : null;
  if (!what.startsWith('standard:')) return null;
  const about = what.slice('standard:'.length);
  const of = {
    ...(about === 'person' && person && { user: person }),
    ...(about === 'job' && job && { job }),
  };
  const reports = await client.ensureQueryData(standardReportsQuery(of));
  const found = reports.find(({ layout }) => layout.about.kind === about);
  if (!found) throw new Problem({ status: 0, code: 'not_found' });
  return found.layout;
}
