import { expect, it } from 'vitest';
import { bodyOf, changedBody, noEntries, wholeNumber } from './jobEntries';

const start = { ...noEntries, title: 'Rust developer', openings: '2' };

it('sends only what was changed', () => {
  expect(changedBody(start, { ...start, openings: '3' })).toEqual({ openings: 3 });
  expect(changedBody(start, { ...start, title: ' Rust developer ' })).toEqual({});
  expect(changedBody(start, { ...start, hiring_managers: ['u1'] })).toEqual({
    hiring_managers: ['u1'],
  });
  expect(changedBody(start, { ...start, skills: ['Rust'] })).toEqual({ skills: ['Rust'] });
});

it('changes the owner, but never to nobody', () => {
  const owned = { ...start, owner: 'u1' };
  expect(changedBody(owned, { ...owned, owner: 'u2' })).toEqual({ owner: 'u2' });
  expect(changedBody(owned, { ...owned, owner: '' })).toEqual({});
});

it('trims text and counts in numbers', () => {
  expect(bodyOf({ ...start, department: ' R&D ' })).toMatchObject({
    department: 'R&D',
    openings: 2,
  });
});

it('asks for a whole number', () => {
  expect(wholeNumber('3')).toBeNull();
  expect(wholeNumber('3.5')).not.toBeNull();
  expect(wholeNumber('')).not.toBeNull();
});
