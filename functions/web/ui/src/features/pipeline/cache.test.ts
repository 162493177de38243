import { QueryClient } from '@tanstack/react-query';
import { expect, it } from 'vitest';
import type { CandidateSummary } from '@/api/types';
import { edit, queriesOf, shorten } from './cache';
import { keys } from './lists';

const key = [...keys.tableKey, {}];
const long = {
  pages: Array.from({ length: 5 }, () => ({ items: [] as CandidateSummary[], next: 'more' })),
  pageParams: Array.from({ length: 5 }, () => undefined),
};

it('shortens a long table and does not make it look newer', async () => {
  const client = new QueryClient();
  client.setQueryData(key, long, { updatedAt: 1000 });
  await client.invalidateQueries({ queryKey: key });

  shorten(client);

  const state = client.getQueryState<typeof long>(key);
  expect(state?.data?.pages).toHaveLength(3);
  expect(state?.dataUpdatedAt).toBe(1000);
  expect(state?.isInvalidated).toBe(true);
});

it('leaves a list alone that does not change', () => {
  const client = new QueryClient();
  client.setQueryData(key, long);
  const before = client.getQueryData(key);

  for (const query of queriesOf(client, key)) edit(client, query, (data) => data);

  expect(client.getQueryData(key)).toBe(before);
});
