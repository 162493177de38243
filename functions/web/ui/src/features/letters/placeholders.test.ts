import { expect, it } from 'vitest';
import { bareName, filledIn, inserted, unknownIn } from './placeholders';

it('fills in samples and leaves the rest', () => {
  expect(filledIn('Dear {first_name}, {hello} {job}', { first_name: 'Lan', job: 'Cook' })).toEqual([
    { text: 'Dear ', sample: false },
    { text: 'Lan', sample: true },
    { text: ', {hello} ', sample: false },
    { text: 'Cook', sample: true },
  ]);
  expect(filledIn('', {})).toEqual([]);
});

it('finds what nobody can fill in', () => {
  expect(unknownIn('{job} {hello} {hello}', ['job'])).toEqual(['{hello}']);
});

it('puts a placeholder where the caret is', () => {
  expect(inserted('Dear you!', 5, 8, 'first_name')).toEqual({
    text: 'Dear {first_name}!',
    caret: 17,
  });
});

it('knows placeholders with and without braces', () => {
  expect([bareName('{job}'), bareName('job')]).toEqual(['job', 'job']);
});
