import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { CandidateView } from '@/api/types';
import { followLetter, letterExpected } from './followLetter';

const since = '2026-11-24T10:00:00.000Z';
const view = (letters: object[] = []) =>
  ({
    candidate: { id: 'c1', status: 'rejected', status_since: since },
    letters,
  }) as unknown as CandidateView;
const letter = { status: 'rejected', created_at: since };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** The page of a candidate whose mail is there at the n-th look. */
function page(there: number) {
  const client = new QueryClient();
  client.setQueryData(['candidate', 'c1'], view());
  let looks = 0;
  vi.spyOn(client, 'invalidateQueries').mockImplementation(async () => {
    looks += 1;
    if (looks >= there) client.setQueryData(['candidate', 'c1'], view([letter]));
  });
  return { client, looks: () => looks };
}

it('looks until the mail is there', async () => {
  const { client, looks } = page(2);

  const following = followLetter(client, view());
  await vi.advanceTimersByTimeAsync(20_000);
  await following;

  expect(looks()).toBe(2);
});

it('gives up after four looks', async () => {
  const { client, looks } = page(99);

  const following = followLetter(client, view());
  await vi.advanceTimersByTimeAsync(20_000);
  await following;

  expect(looks()).toBe(4);
});

it('expects a mail only where one was promised', () => {
  const client = new QueryClient();
  expect(letterExpected(client, view(), undefined)).toBe(false);

  client.setQueryData(['letter', 'c1', 'rejected'], { applies: true });
  expect(letterExpected(client, view(), undefined)).toBe(true);
  expect(letterExpected(client, view(), { kind: 'none' })).toBe(false);
});
