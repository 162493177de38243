import { api, done, value } from '@/api/client';
import type { Me } from '@/api/types';

export const startSignIn = (mail: string) =>
  value(api.POST('/api/v1/auth/sign-in', { body: { mail } }));

/** The answer to each way in is a session; who it belongs to is asked next. */
async function thenMe(way: Parameters<typeof done>[0]): Promise<Me> {
  await done(way);
  return value(api.GET('/api/v1/me'));
}

export const redeemCode = (code: string) =>
  thenMe(api.POST('/api/v1/auth/sign-in/code', { body: { code } }));

export const redeemLink = (challenge: string, token: string) =>
  thenMe(api.POST('/api/v1/auth/sign-in/link', { body: { challenge, token } }));

export const acceptInvite = (invite: string, token: string) =>
  thenMe(api.POST('/api/v1/auth/invites/accept', { body: { invite, token } }));

export const signOut = () => done(api.POST('/api/v1/auth/sign-out'));
