import { api, done, value } from '@/api/client';

export const startSignIn = (mail: string) =>
  value(api.POST('/api/v1/auth/sign-in', { body: { mail } }));

export const redeemCode = (code: string) =>
  value(api.POST('/api/v1/auth/sign-in/code', { body: { code } }));

export const redeemLink = (challenge: string, token: string) =>
  value(api.POST('/api/v1/auth/sign-in/link', { body: { challenge, token } }));

export const acceptInvite = (invite: string, token: string) =>
  value(api.POST('/api/v1/auth/invites/accept', { body: { invite, token } }));

export const signOut = () => done(api.POST('/api/v1/auth/sign-out'));
