import { expect, it } from 'vitest';
import { choiceOf, missingWords, untouched } from './letterDraft';

it('leaves the decision to the job where nothing was changed', () => {
  expect(choiceOf(untouched)).toBeUndefined();
});

it('says that there is no mail, or how it reads', () => {
  const words = { subject: ' Hello ', text: 'Dear Lan' };
  expect(choiceOf({ send: false, words })).toEqual({ kind: 'none' });
  expect(choiceOf({ send: true, words })).toEqual({
    kind: 'text',
    subject: 'Hello',
    text: 'Dear Lan',
  });
});

it('asks for words only where a mail goes out', () => {
  const words = { subject: '', text: ' ' };
  expect(Object.keys(missingWords({ send: true, words }))).toEqual([
    'letter/subject',
    'letter/text',
  ]);
  expect(missingWords({ send: false, words })).toEqual({});
  expect(missingWords(untouched)).toEqual({});
});
