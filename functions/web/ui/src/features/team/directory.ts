// The people of the organisation, to show names instead of ids and to choose somebody.
import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, value } from '@/api/client';
import { asProblem } from '@/api/problem';
import type { User } from '@/api/types';
import { useCan, useMe } from '@/features/me/me';

export type Person = Pick<User, 'id' | 'name' | 'role' | 'state'>;

/** All users, page by page; an organisation's team is small. */
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
  retry: (count, error) => count < 2 && asProblem(error).code !== 'forbidden',
});

export interface Directory {
  /** Everybody known here; without access to the list this is the person alone. */
  people: Person[];
  complete: boolean;
  name: (id: string) => string | null;
}

/** The people this person may know of. Asked for only where the API lets them be listed. */
export function useDirectory(): Directory {
  const can = useCan();
  const { user } = useMe();
  const users = useQuery({ ...usersQuery, enabled: can('manage_users') });
  const people: Person[] = users.data ?? [user];
  return {
    people,
    complete: users.data !== undefined,
    name: (id) => people.find((person) => person.id === id)?.name ?? null,
  };
}

/** Choices for a field that takes a person: those who are active, by name. */
export const choosable = (people: Person[]) =>
  people
    .filter((person) => person.state === 'active')
    .sort((a, b) => a.name.localeCompare(b.name))
    .map((person) => ({ value: person.id, label: person.name }));
