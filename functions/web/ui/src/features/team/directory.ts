// The people of the organisation, to show names instead of ids and to choose somebody.
import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, value } from '@/api/client';
import type { Actor, Person, User } from '@/api/types';
import { humanise } from '@/components/words';

/** Everybody's name, page by page; an organisation's team is small. */
export const directoryQuery = queryOptions({
  queryKey: ['directory'],
  queryFn: async ({ signal }) => {
    const people: Person[] = [];
    let cursor: string | undefined;
    do {
      const page = await value(
        api.GET('/api/v1/users/directory', { params: { query: { limit: 100, cursor } }, signal }),
      );
      people.push(...page.items);
      cursor = page.next ?? undefined;
    } while (cursor);
    return people;
  },
  staleTime: 5 * 60_000,
});

/** All members with role and mail, for those who manage them. */
export const usersQuery = queryOptions({
  queryKey: ['users'],
  queryFn: async ({ signal }) => {
    const users: User[] = [];
    let cursor: string | undefined;
    do {
      const page = await value(
        api.GET('/api/v1/users', { params: { query: { limit: 100, cursor } }, signal }),
      );
      users.push(...page.items);
      cursor = page.next ?? undefined;
    } while (cursor);
    return users;
  },
  staleTime: 60_000,
});

const isId = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

export interface Directory {
  people: Person[];
  loading: boolean;
  name: (id: string) => string | null;
  /** Who acted: a person by name, a schedule or Hirelog itself by what it is. */
  actor: (actor: Actor) => string;
}

export function useDirectory(): Directory {
  const { data: people = [], isPending } = useQuery(directoryQuery);
  const name = (id: string) => people.find((person) => person.id === id)?.name ?? null;
  return {
    people,
    loading: isPending,
    name,
    actor: (actor) => {
      if (actor.kind === 'user') return name(actor.id) ?? (isPending ? '…' : 'Former member');
      if (actor.kind === 'system') return 'Hirelog';
      // Of a time with one schedule for each kind of report, they have names; now they are many, and have ids.
      return isId.test(actor.id) ? 'A schedule' : `Schedule “${humanise(actor.id)}”`;
    },
  };
}

/** Choices for a field that takes a person: those who are active, by name. */
export const choosable = (people: Person[]) =>
  people
    .filter((person) => person.state === 'active')
    .sort((a, b) => a.name.localeCompare(b.name))
    .map((person) => ({ value: person.id, label: person.name }));
