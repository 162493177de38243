// What the pipeline shows: in the address of the page, and as the API's query.

import { compact } from '@/api/queries';
import type { Source } from '@/api/types';
import { sources, statuses } from '@/api/vocabulary';
import { only } from '@/app/search';

const filterNames = [
  'text',
  'job',
  'status',
  'owner',
  'tag',
  'skill',
  'source',
  'waiting_days',
] as const;

export const pipelineSearch = only(...filterNames, 'order', 'view', 'columns');
export type PipelineSearch = ReturnType<typeof pipelineSearch>;

export const orders = ['pipeline', 'waiting', 'name'] as const;
export type Order = (typeof orders)[number];

/** The query of the API's lists, without page and size. */
export interface CandidatesQuery {
  text?: string;
  job?: string;
  /** One or several, separated by commas. */
  status?: string;
  owner?: string;
  tag?: string;
  skill?: string;
  source?: Source;
  waiting_days?: number;
  order?: Order;
}

export const isFiltered = (search: PipelineSearch): boolean =>
  filterNames.some((name) => search[name] !== undefined);

/** A search needs two characters; a shorter text is no search yet. */
export const searchText = (search: PipelineSearch): string | undefined => {
  const text = search.text?.trim() ?? '';
  return text.length < 2 ? undefined : text;
};

/**
 * Board or table. A link to certain statuses is one to the table, and what a search finds is a list by name, so it is
 * shown as a table whatever was chosen.
 */
export function viewOf(search: PipelineSearch): {
  chosen: 'board' | 'table';
  shown: typeof chosen;
} {
  const chosen =
    search.view === 'board' || (search.view !== 'table' && !search.status) ? 'board' : 'table';
  return { chosen, shown: searchText(search) ? 'table' : chosen };
}

export const chosenStatuses = (search: PipelineSearch) => {
  const asked = search.status?.split(',') ?? [];
  return statuses.filter((status) => asked.includes(status));
};

/** The API's query. What it does not know (an old bookmark) is left out. */
export function toQuery(search: PipelineSearch, ownJob?: string): CandidatesQuery {
  const { shown } = viewOf(search);
  const text = searchText(search);
  const days = Number(search.waiting_days);
  return compact({
    text,
    job: search.job ?? ownJob,
    status: shown === 'table' ? chosenStatuses(search).join(',') : undefined,
    owner: search.owner,
    tag: search.tag?.trim(),
    skill: search.skill?.trim(),
    source: sources.find((source) => source === search.source),
    waiting_days: Number.isInteger(days) && days >= 1 && days <= 3650 ? days : undefined,
    // The order of a search is not to be chosen.
    order: text
      ? undefined
      : orders.find((order) => order === search.order && order !== 'pipeline'),
  });
}
