// The filters of the candidates' list: in the address of the page, and as the API's query.
import { compact } from '@/api/queries';
import type { Status } from '@/api/types';
import { statuses } from '@/api/vocabulary';

export interface CandidateFilters {
  status?: string;
  job?: string;
}

/** The query for the API. A status it does not know (an old bookmark) is left out. */
export const toQuery = (filters: CandidateFilters) =>
  compact({
    status: statuses.find((status): status is Status => status === filters.status),
    job: filters.job,
  });
