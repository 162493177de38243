import { expect, it } from 'vitest';
import { makeQueryClient } from '@/api/queries';
import type { CandidateSummary } from '@/api/types';
import { show, someone } from '@/test-kit';
import { keys } from '../lists';
import { TableView } from './TableView';

it('keeps a few pages for the way back, and not all that were loaded', () => {
  const client = makeQueryClient(() => {});
  const key = [...keys.tableKey, {}];
  const pages = Array.from({ length: 8 }, () => ({ items: [] as CandidateSummary[], next: null }));
  client.setQueryData(key, { pages, pageParams: pages.map(() => undefined) });
  const { unmount } = show(<TableView query={{}} search={{}} />, someone, client);

  unmount();

  expect(client.getQueryData<{ pages: object[] }>(key)?.pages).toHaveLength(3);
});
