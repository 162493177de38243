import { expect, it } from 'vitest';
import { isComplete, onlyDigits } from './code';

it('takes a code however it was copied', () => {
  expect(onlyDigits(' 123 456 ')).toBe('123456');
  expect(onlyDigits('123-4567')).toBe('123456');
  expect(onlyDigits('abc')).toBe('');
});

it('knows when it is complete', () => {
  expect(isComplete('123456')).toBe(true);
  expect(isComplete('12345')).toBe(false);
});
