// What an export holds: from the query of a list to the API's filter, and in words.

import { compact } from '@/api/queries';
import type { ExportFilter } from '@/api/types';
import { sources, statuses } from '@/api/vocabulary';
import { counted, humanise } from '@/components/words';

/** The query of the candidates' lists: texts, as they stand in an address. */
export interface CandidatesQuery {
  text?: string;
  status?: string;
  job?: string;
  owner?: string;
  tag?: string;
  skill?: string;
  source?: string;
  waiting_days?: string | number;
}

/** The same people as in the list. Order, page and size of it do not matter, and what the API does not know is left out. */
export function exportFilter(query: CandidatesQuery): ExportFilter {
  const asked = query.status?.split(',') ?? [];
  const status = statuses.filter((id) => asked.includes(id));
  const days = Number(query.waiting_days ?? 0);
  return compact({
    text: query.text?.trim(),
    status: status.length > 0 ? status : undefined,
    job: query.job,
    owner: query.owner,
    tag: query.tag?.trim(),
    skill: query.skill?.trim(),
    source: sources.find((id) => id === query.source),
    waiting_days: Number.isInteger(days) && days >= 1 ? days : undefined,
  });
}

interface Names {
  job: (id: string) => string;
  person: (id: string) => string | null;
}

/** One entry for each condition; none means everybody. */
export function filterWords(filter: ExportFilter, { job, person }: Names): string[] {
  const { text, status, tag, skill, source, waiting_days } = filter;
  return [
    text && `Search: “${text}”`,
    status && status.length > 0 && `Status: ${status.map(humanise).join(' or ')}`,
    filter.job && `Job: ${job(filter.job)}`,
    filter.owner && `Owner: ${person(filter.owner) ?? '…'}`,
    tag && `Tag: ${tag}`,
    skill && `Skill: ${skill}`,
    source && `Source: ${humanise(source)}`,
    waiting_days && `In the same status for at least ${counted(waiting_days, 'day')}`,
  ].filter((words): words is string => typeof words === 'string' && words !== '');
}
