import { expect, it } from 'vitest';
import { counted, humanise, initials, sentence } from './words';

it('turns ids into words', () => {
  expect(humanise('technical_round')).toBe('Technical round');
  expect(humanise('hr_round')).toBe('HR round');
  expect(humanise('something_nobody_knew')).toBe('Something nobody knew');
});

it('counts in words', () => {
  expect(counted(1, 'candidate')).toBe('1 candidate');
  expect(counted(1200, 'candidate')).toBe('1,200 candidates');
});

it('makes a fragment a sentence', () => {
  expect(sentence('must not be empty')).toBe('Must not be empty.');
  expect(sentence('The file is empty.')).toBe('The file is empty.');
});

it('makes initials in any script', () => {
  expect(initials('Nguyễn Thị Ánh')).toBe('NÁ');
  expect(initials('Ωμέγα')).toBe('Ω');
  expect(initials('')).toBe('?');
});
