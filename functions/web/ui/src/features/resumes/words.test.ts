import { expect, it } from 'vitest';
import { confidenceWords, monthsWords, monthWords, needsLook, stretchWords } from './words';

it('says how sure a fact is, and which need a look', () => {
  expect([95, 75, 69, 10].map(confidenceWords)).toEqual(['Sure', 'Likely', 'Unsure', 'Doubtful']);
  expect(needsLook(70)).toBe(false);
  expect(needsLook(69)).toBe(true);
});

it('reads months, years and what goes on', () => {
  expect(monthWords('2019-03')).toBe('Mar 2019');
  expect(monthWords('2019')).toBe('2019');
  expect(stretchWords('2019-03', 'present')).toBe('Mar 2019 – now');
  expect(stretchWords('2019', null)).toBe('from 2019');
  expect(stretchWords(null, '2020-12')).toBe('until Dec 2020');
  expect(stretchWords(null, null)).toBe('');
});

it('counts months in years', () => {
  expect(monthsWords(40)).toBe('3 years 4 months');
  expect(monthsWords(12)).toBe('1 year');
  expect(monthsWords(1)).toBe('1 month');
  expect(monthsWords(0)).toBe('0 months');
});
