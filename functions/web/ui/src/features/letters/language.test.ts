import { expect, it } from 'vitest';
import { delayWords, languageName } from './language';

it('names languages in English', () => {
  expect(languageName('pl')).toBe('Polish');
});

it('says how long a mail waits', () => {
  expect(delayWords(0)).toBe('right away');
  expect(delayWords(1)).toBe('after 1 hour');
  expect(delayWords(24)).toBe('after 1 day');
  expect(delayWords(36)).toBe('after 36 hours');
  expect(delayWords(168)).toBe('after 7 days');
});
