import { QueryClient } from '@tanstack/react-query';
import { afterEach, expect, it, vi } from 'vitest';
import { layoutOf } from './standard';
import type { Layout, Subject } from './types';

const layout = (about: Subject): Layout => ({ about, metrics: ['actions'], by: 'person' });
const choice = { person: 'u7', job: 'j8' };
const fetched = vi.spyOn(globalThis, 'fetch');
const answers = (...items: Layout[]) =>
  fetched.mockImplementation(() =>
    Promise.resolve(Response.json({ items: items.map((one) => ({ title: '', layout: one })) })),
  );
afterEach(() => fetched.mockReset());

const asked = () =>
  fetched.mock.calls.map(([request]) => new URL((request as Request).url).search).join();

it('asks the API what stands in the standard report of the chosen person', async () => {
  const ofPerson = layout({ kind: 'person', user: 'u7' });
  answers(layout({ kind: 'team' }), ofPerson);
  const found = await layoutOf(new QueryClient(), { what: 'standard:person', ...choice }, null);
  expect(found).toEqual(ofPerson);
  expect(asked()).toBe('?user=u7');
});

it('asks for the job only where the report is of one', async () => {
  answers(layout({ kind: 'team' }), layout({ kind: 'job', job: 'j8' }));
  const client = new QueryClient();
  expect((await layoutOf(client, { what: 'standard:job', ...choice }, null))?.about.kind).toBe(
    'job',
  );
  expect(asked()).toBe('?job=j8');
  fetched.mockClear();
  await layoutOf(client, { what: 'standard:team', ...choice }, null);
  expect(asked()).toBe('');
});

it('says that a report is not there rather than to save another one', async () => {
  answers(layout({ kind: 'team' }));
  const choose = layoutOf(new QueryClient(), { what: 'standard:pipeline', ...choice }, null);
  await expect(choose).rejects.toMatchObject({ code: 'not_found' });
});

it('keeps what the schedule has, and asks nothing for it or for a saved report', async () => {
  const own = layout({ kind: 'interviews' });
  const kept = { kind: 'layout' as const, layout: own };
  const client = new QueryClient();
  expect(await layoutOf(client, { what: 'kept', ...choice }, kept)).toBe(own);
  expect(await layoutOf(client, { what: 'definition:d1', ...choice }, kept)).toBeNull();
  expect(fetched).not.toHaveBeenCalled();
});
