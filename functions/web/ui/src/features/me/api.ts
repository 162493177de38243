import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, done, value } from '@/api/client';
import type { Consent, Me } from '@/api/types';
import { meQuery } from './me';

/** Yes to this version of the text, or no. The answer is kept with the person at once. */
export function useDecide(onDecided?: (consent: Consent) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (decision: { accept: number } | 'decline') =>
      decision === 'decline'
        ? value(api.DELETE('/api/v1/me/consent'))
        : value(api.PUT('/api/v1/me/consent', { body: { version: decision.accept } })),
    onSuccess: (consent) => {
      client.setQueryData(meQuery.queryKey, (me: Me | undefined) => me && { ...me, consent });
      void client.invalidateQueries({ queryKey: ['activity'] });
      onDecided?.(consent);
    },
    // A text that was replaced meanwhile: fetch the new one.
    onError: () => client.invalidateQueries({ queryKey: meQuery.queryKey }),
  });
}

export const sessionsQuery = queryOptions({
  queryKey: ['sessions'],
  queryFn: ({ signal }) => value(api.GET('/api/v1/me/sessions', { signal })),
});

export const endSession = (id: string) =>
  done(api.DELETE('/api/v1/me/sessions/{session}', { params: { path: { session: id } } }));
