import { expect, it } from 'vitest';
import { byArea, matching, operationsOf } from './operations';

const operation = (tag: string, summary: string, records: string, permission: string) => ({
  tags: [tag],
  summary,
  'x-records': records,
  'x-permission': permission,
});
const all = operationsOf({
  paths: {
    '/jobs': { post: operation('jobs', 'Opens a\njob.', 'create_job', 'edit_jobs') },
    '/health': { get: operation('health', 'Runs?', 'nothing: health check', 'public: it runs') },
    '/me': { get: operation('me', 'Who I am.', 'nothing: own account', 'own_account') },
  },
});

it('says what is recorded, and why where nothing is', () => {
  const said = Object.fromEntries(all.map((entry) => [entry.path, entry]));

  expect(said['/jobs']).toMatchObject({
    what: 'Opens a job.',
    method: 'POST',
    records: 'Create job',
    because: null,
    who: 'Edit jobs',
  });
  expect(said['/health']).toMatchObject({
    records: null,
    because: 'Health check',
    who: 'Everybody: it runs',
  });
  expect(said['/me']?.who).toBe('Everybody who is signed in');
});

it('finds what holds every word, whatever the case', () => {
  expect(matching(all, 'JOB open').map(({ path }) => path)).toEqual(['/jobs']);
  expect(matching(all, ' ')).toHaveLength(3);
  expect(matching(all, 'job health')).toEqual([]);
});

it('keeps an area together', () => {
  expect(byArea(all).map(([area, entries]) => [area, entries.length])).toEqual([
    ['Health', 1],
    ['Jobs', 1],
    ['Me', 1],
  ]);
});
