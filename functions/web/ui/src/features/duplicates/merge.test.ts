import { expect, it } from 'vitest';
import type { Candidate } from '@/api/types';
import { differing, sideOf, taken } from './merge';
import { isEnough } from './useDuplicates';

const left = { name: 'Lan Trần', mail: 'lan@a.example', phone: null, owner: 'u1' } as Candidate;
const right = { name: 'Lan Tran', mail: 'lan@a.example', phone: '030 1', owner: 'u1' } as Candidate;
const pair = [left, right] as const;

it('asks only where the records differ', () => {
  expect(differing(pair)).toEqual(['name', 'phone']);
});

it('prefers the record that stays, unless it has nothing', () => {
  expect(sideOf('name', pair, 0, {})).toBe(0);
  expect(sideOf('phone', pair, 0, {})).toBe(1);
  expect(taken(pair, 0, {})).toEqual(['phone']);
  expect(taken(pair, 1, {})).toEqual([]);
});

it('follows what was chosen', () => {
  expect(taken(pair, 0, { name: 1, phone: 0 })).toEqual(['name']);
  expect(taken(pair, 1, { name: 0 })).toEqual(['name']);
});

it('compares once there is a name and a way to reach the person', () => {
  expect(isEnough({ name: 'Lan', mail: 'lan@' })).toBe(false);
  expect(isEnough({ name: 'Lan', mail: 'lan@a.example' })).toBe(true);
  expect(isEnough({ name: 'Lan', phone: '030 5557' })).toBe(true);
  expect(isEnough({ name: 'L', mail: 'lan@a.example' })).toBe(false);
});
