import { expect, it } from 'vitest';
import { problemFrom } from '@/api/problem';
import { refusedIn } from './useSubmit';

it('puts refusals at the facts they are about', () => {
  const problem = problemFrom(422, {
    code: 'invalid_input',
    errors: [
      { field: '/facts/1/value', code: 'invalid_mail', detail: 'must be a mail address' },
      { field: '/facts/1/value/to', code: 'invalid', detail: 'must not be before the start' },
      { field: '/facts', code: 'name_required', detail: 'A new candidate needs a name.' },
      { field: '/into/source', code: 'required', detail: 'must be chosen' },
    ],
  });
  expect(refusedIn(problem, ['found-2', 'found-4'])).toEqual({
    facts: { 'found-4': 'Must be a mail address. Must not be before the start.' },
    into: 'Must be chosen.',
    rest: ['A new candidate needs a name.'],
  });
  expect(refusedIn(null, [])).toEqual({ facts: {}, into: null, rest: [] });
});
