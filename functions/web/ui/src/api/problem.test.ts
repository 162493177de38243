import { describe, expect, it } from 'vitest';
import {
  asProblem,
  fieldMessages,
  inDoubt,
  describe as inWords,
  Problem,
  problemFrom,
  topLevel,
} from './problem';

const refused = {
  type: 'about:blank',
  title: 'Invalid input',
  status: 422,
  code: 'invalid_input',
  detail: 'Two fields.',
  errors: [
    { field: '/mail', code: 'invalid_mail', detail: 'must be a mail address' },
    { field: '/recipients/1', code: 'too_long', detail: 'is too long' },
    { field: '/a~1b~0c', code: 'x', detail: 'odd name' },
  ],
};

describe('an answer of the API', () => {
  it('becomes a problem with its code, fields and extensions', () => {
    const problem = problemFrom(409, {
      code: 'transition_refused',
      detail: 'No.',
      allowed: [{ to: 'rejected' }],
    });

    expect(problem).toMatchObject({ status: 409, code: 'transition_refused', message: 'No.' });
    expect(problem.extensions).toEqual({ allowed: [{ to: 'rejected' }] });
    expect(problemFrom(422, refused).fields.map((f) => f.path)).toEqual([
      'mail',
      'recipients/1',
      'a/b~c',
    ]);
  });

  it('that is no problem document still has a code', () => {
    expect(problemFrom(503, '<html>').code).toBe('unavailable');
    expect(problemFrom(401, undefined).code).toBe('not_signed_in');
    expect(problemFrom(500, null).code).toBe('unexpected');
    expect(problemFrom(422, { errors: 'nonsense', code: 7 }).fields).toEqual([]);
  });

  it('may say how long to wait', () => {
    const problem = problemFrom(429, { code: 'too_many_requests' }, '30');

    expect(inWords(problem).hint).toContain('30 seconds');
  });
});

describe('what was thrown', () => {
  it('is told from a lost connection', () => {
    expect(asProblem(new TypeError('Failed to fetch')).code).toBe('offline');
    expect(asProblem(new Error('bug')).code).toBe('unexpected');
    expect(asProblem('text').code).toBe('unexpected');
  });

  it('stays the problem it is', () => {
    const problem = new Problem({ status: 404, code: 'not_found' });

    expect(asProblem(problem)).toBe(problem);
  });
});

describe('words', () => {
  it('come from the one table', () => {
    expect(inWords(new Problem({ status: 503, code: 'unavailable' })).title).toBe(
      'Hirelog is busy right now',
    );
  });

  it('say that nobody knows, when a write got no clear answer', () => {
    const lost = (write: boolean) => new Problem({ status: 504, code: 'unavailable', write });

    expect(inWords(lost(true)).hint).toContain('It is not known whether it was saved.');
    expect(inWords(lost(false)).hint).not.toContain('not known');
    expect(inDoubt(lost(true))).toBe(true);
    expect(inDoubt(new Problem({ status: 409, code: 'no_opening', write: true }))).toBe(false);
  });

  it('name the open steps as people do', () => {
    const refusal = problemFrom(409, {
      code: 'transition_refused',
      detail: 'From technical_round the next step can be: hr_round, offered.',
      allowed: ['hr_round', 'offered'],
    });

    expect(inWords(refusal).hint).toBe('Possible next: HR round, Offered.');
  });

  it('use what the API says for a code that is new', () => {
    const words = inWords(
      new Problem({ status: 409, code: 'brand_new', detail: 'The moon is full.' }),
    );

    expect(words.hint).toBe('The moon is full.');
  });
});

describe('refusals of fields', () => {
  it('go to the fields of the form', () => {
    const { messages, rest } = fieldMessages(
      problemFrom(422, refused),
      topLevel('mail', 'recipients'),
    );

    expect(messages).toEqual({ mail: 'must be a mail address', recipients: 'is too long' });
    expect(rest).toEqual(['odd name']);
  });
});
