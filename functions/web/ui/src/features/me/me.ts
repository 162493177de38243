// The signed-in person, and what the API lets that person do.
import { queryOptions } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import { api, value } from '@/api/client';
import type { Me, Permission } from '@/api/types';

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => value(api.GET('/api/v1/me', { signal })),
  staleTime: 5 * 60_000,
});

export const MeContext = createContext<Me | null>(null);

export function useMe(): Me {
  const me = useContext(MeContext);
  if (!me) throw new Error('useMe is for screens behind the sign-in');
  return me;
}

/** Whether the API's list of permissions holds this one. The UI has no rules about roles of its own. */
export function useCan(): (permission: Permission) => boolean {
  const permissions: readonly string[] = useMe().permissions;
  return (permission) => permissions.includes(permission);
}

/** The organisation's time zone; UTC before anyone is signed in. */
export const useZone = (): string => useContext(MeContext)?.organisation.zone ?? 'UTC';
