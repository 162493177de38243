import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, done, ifMatch, value } from '@/api/client';
import type { Invite, Role, User } from '@/api/types';
import { usersQuery } from './directory';

export const invitesQuery = queryOptions({
  queryKey: ['invites'],
  queryFn: async ({ signal }) => {
    const page = await value(
      api.GET('/api/v1/users/invites', { params: { query: { limit: 100 } }, signal }),
    );
    return page.items as Invite[];
  },
});

export interface NewInvite {
  name: string;
  mail: string;
  role: Role;
}

export const inviteUser = (invite: NewInvite, headers: Record<string, string>) =>
  value(api.POST('/api/v1/users/invites', { body: invite, headers }));

const versioned = (user: User) => ({
  path: { id: user.id },
  header: ifMatch(user.version),
});

/** Erases a person who has left: the record stays, and does not say any more whose it was. */
export const eraseRecord = (user: User) =>
  done(api.DELETE('/api/v1/users/{id}/record', { params: versioned(user) }));

/** A change of a person; the list shows it at once, and after a refusal it is loaded again. */
export function useUserChange(onSaved: (user: User) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ user, change }: { user: User; change: { role: Role } | 'deactivate' }) =>
      change === 'deactivate'
        ? value(api.POST('/api/v1/users/{id}/deactivate', { params: versioned(user) }))
        : value(api.PUT('/api/v1/users/{id}/role', { params: versioned(user), body: change })),
    onSuccess: (user) => {
      client.setQueryData(usersQuery.queryKey, (users) =>
        users?.map((known) => (known.id === user.id ? user : known)),
      );
      onSaved(user);
    },
    onError: () => client.invalidateQueries({ queryKey: usersQuery.queryKey }),
  });
}
