import { expect, it } from 'vitest';
import { changes, newCandidate, noEntries } from './entries';

const entries = { ...noEntries, name: ' Lan Trần ', tags: ['remote'], owner: 'u1' };

it('sends what was changed and nothing else', () => {
  expect(changes(entries, (name) => name === 'name')).toEqual({ name: 'Lan Trần' });
  expect(changes(entries, (name) => name === 'phone')).toEqual({ phone: '' });
  expect(changes(entries, (name) => name === 'tags')).toEqual({ tags: ['remote'] });
});

it('leaves out what is empty in a new record', () => {
  expect(newCandidate(entries)).toMatchObject({ name: 'Lan Trần', language: 'en', skills: [] });
  expect(newCandidate(entries).phone).toBeUndefined();
});
