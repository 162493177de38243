import { expect, it } from 'vitest';
import { fitting, mentionsIn, pieces, typedName, withName } from './mentions';

it('notices a name that is being typed', () => {
  expect(typedName('Ask @he', 7)).toEqual({ from: 4, query: 'he' });
  expect(typedName('@', 1)).toEqual({ from: 0, query: '' });
  expect(typedName('Ask @Minh A', 11)).toEqual({ from: 4, query: 'Minh A' });
  expect(typedName('Ask @he', 3)).toBeNull();
});

it('leaves mail addresses alone', () => {
  expect(typedName('helena@example', 14)).toBeNull();
});

it('finds people by any part of the name, without accents', () => {
  const people = [{ name: 'Minh Anh Nguyễn' }, { name: 'Helena Brandt' }];
  expect(fitting(people, 'nguyen')).toEqual([people[0]]);
  expect(fitting(people, 'minh a')).toEqual([people[0]]);
  expect(fitting(people, '')).toHaveLength(2);
  expect(fitting(people, 'x')).toHaveLength(0);
});

it('puts the chosen name in', () => {
  expect(withName('Ask @he about it', 7, 'Helena Brandt')).toEqual({
    text: 'Ask @Helena Brandt about it',
    caret: 19,
  });
});

it('mentions those who are still named', () => {
  const chosen = [
    { id: 'u1', name: 'Helena Brandt' },
    { id: 'u2', name: 'Tom' },
    { id: 'u1', name: 'Helena Brandt' },
  ];
  expect(mentionsIn('@Helena Brandt please', chosen)).toEqual(['u1']);
});

it('marks names in a text', () => {
  expect(pieces('Hi @Tom (R.) and @Tom', ['Tom', 'Tom (R.)'])).toEqual([
    { text: 'Hi ', mention: false },
    { text: '@Tom (R.)', mention: true },
    { text: ' and ', mention: false },
    { text: '@Tom', mention: true },
  ]);
  expect(pieces('plain', [])).toEqual([{ text: 'plain', mention: false }]);
});
