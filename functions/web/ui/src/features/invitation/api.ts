import { queryOptions } from '@tanstack/react-query';
import { api, value } from '@/api/client';
import type { components } from '@/api/schema.gen';

/** The interview behind a link. Looking changes nothing. */
export const invitationQuery = (token: string) =>
  queryOptions({
    queryKey: ['invitation', token],
    queryFn: ({ signal }) =>
      value(api.GET('/api/v1/invitations/{token}', { params: { path: { token } }, signal })),
  });

export type InvitationAnswer = components['schemas']['InvitationAnswer'];

export const answerInvitation = (token: string, body: InvitationAnswer) =>
  value(api.POST('/api/v1/invitations/{token}/answer', { params: { path: { token } }, body }));
