import { expect, it } from 'vitest';
import { differences } from './differences';

it('names the fields that differ, and both values', () => {
  const mine = { name: 'Ana', phone: '', id: '1' };
  const theirs = { name: 'Anna', phone: '', id: '2' };

  expect(differences({ name: 'Name', phone: 'Phone' }, mine, theirs)).toEqual([
    { label: 'Name', mine: 'Ana', theirs: 'Anna' },
  ]);
});

it('leaves out what was not touched', () => {
  const mine = { name: 'Ana', phone: '1' };
  const theirs = { name: 'Anna', phone: '2' };

  expect(
    differences({ name: 'Name', phone: 'Phone' }, mine, theirs, (name) => name === 'phone'),
  ).toEqual([{ label: 'Phone', mine: '1', theirs: '2' }]);
});

it('takes nothing and empty for the same', () => {
  expect(differences({ a: 'A' }, { a: null as string | null }, { a: '' })).toEqual([]);
});
