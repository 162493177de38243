import { expect, it } from 'vitest';
import { differences } from './differences';

it('names the fields that differ, and both values', () => {
  const mine = { name: 'Ana', phone: '', id: '1' };
  const theirs = { name: 'Anna', phone: '', id: '2' };

  expect(differences({ name: 'Name', phone: 'Phone' }, mine, theirs)).toEqual([
    { label: 'Name', mine: 'Ana', theirs: 'Anna' },
  ]);
});

it('takes nothing and empty for the same', () => {
  expect(differences({ a: 'A' }, { a: null as string | null }, { a: '' })).toEqual([]);
});
