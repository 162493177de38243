// The filters of the activity log: in the address of the page, and as the API's query.
import { compact } from '@/api/queries';
import type { Action, Outcome, SubjectKind } from '@/api/types';
import { actions, outcomes, subjectKinds } from '@/api/vocabulary';
import { addDays, startOfDay } from '@/components/dates';

/** As they stand in the address. Days are those of the organisation; `to` is part of the range. */
export interface ActivityFilters {
  action?: string;
  outcome?: string;
  entity_type?: string;
  entity_id?: string;
  from?: string;
  to?: string;
}

/** The query for the API: days become instants. Words it does not know are left out instead of being refused by it. */
export function toQuery(filters: ActivityFilters, zone: string) {
  return compact({
    action: known<Action>(actions, filters.action),
    outcome: known<Outcome>(outcomes, filters.outcome),
    entity_type: known<SubjectKind>(subjectKinds, filters.entity_type),
    entity_id: filters.entity_id,
    from: isDay(filters.from) ? startOfDay(filters.from, zone) : undefined,
    // The API's range ends before `to`: the last day is in it as a whole.
    to: isDay(filters.to) ? startOfDay(addDays(filters.to, 1), zone) : undefined,
  });
}

export const isFiltered = (filters: ActivityFilters): boolean =>
  Object.keys(compact({ ...filters })).length > 0;

const known = <T extends string>(words: readonly T[], word: string | undefined): T | undefined =>
  words.find((candidate) => candidate === word);

const isDay = (text: string | undefined): text is string =>
  text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
