import { expect, it } from 'vitest';
import { delaysOf, lettersOf, sameDelays, statusOfPath, wrongHours } from './letters';

const letters = [
  { status: 'offered' as const, delay_hours: 0 },
  { status: 'rejected' as const, delay_hours: 24 },
];

it('goes there and back', () => {
  expect(lettersOf(delaysOf(letters))).toEqual(letters);
  expect(sameDelays(delaysOf(letters), { offered: '0', rejected: '24' })).toBe(true);
  expect(sameDelays(delaysOf(letters), { offered: '0' })).toBe(false);
});

it('asks for whole hours', () => {
  expect(wrongHours('24')).toBeUndefined();
  expect(wrongHours('1.5')).toBeDefined();
  expect(wrongHours('')).toBeDefined();
});

it('finds the status of a refusal', () => {
  expect(statusOfPath(letters)('letters/1/delay_hours')).toBe('rejected');
  expect(statusOfPath(letters)('title')).toBeNull();
});
