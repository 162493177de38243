import { expect, it, vi } from 'vitest';
import { api, asked, value } from './client';

const broken = () => vi.stubGlobal('fetch', async () => new Response('', { status: 504 }));
const offline = () =>
  vi.stubGlobal('fetch', async () => {
    throw new TypeError('Failed to fetch');
  });
const read = () => value(api.GET('/api/v1/me'));
const write = () => value(api.POST('/api/v1/auth/sign-in', { body: { mail: 'a@b.example' } }));
const look = () => asked(api.POST('/api/v1/auth/sign-in', { body: { mail: 'a@b.example' } }));

it('knows whether something may have been changed', async () => {
  for (const happens of [broken, offline]) {
    happens();
    await expect(read()).rejects.not.toMatchObject({ write: true });
    await expect(write()).rejects.toMatchObject({ write: true });
    await expect(look()).rejects.toMatchObject({ write: false });
  }
});
