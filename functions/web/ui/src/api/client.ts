// The typed client of the API, and the way its answers become values or Problems.
import createClient from 'openapi-fetch';
import { problemFrom } from './problem';
import type { paths } from './schema.gen';

// `fetch` is looked up at call time, so that tests can replace it.
export const api = createClient<paths>({
  baseUrl: typeof location === 'undefined' ? '' : location.origin,
  credentials: 'same-origin',
  fetch: (request) => globalThis.fetch(request),
});

interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The value of a successful answer; everything else is thrown as a Problem. */
export async function value<T>(answer: Promise<Answer<T>>): Promise<NonNullable<T>> {
  const { data, error, response } = await answer;
  if (!response.ok) {
    throw problemFrom(response.status, error, response.headers.get('retry-after'));
  }
  return data as NonNullable<T>;
}

/** For answers without a body. */
export async function done(answer: Promise<Answer<unknown>>): Promise<void> {
  const { error, response } = await answer;
  if (!response.ok) {
    throw problemFrom(response.status, error, response.headers.get('retry-after'));
  }
}

/** The If-Match header that makes an update conditional on the version it was made from. */
export const ifMatch = (version: number) => ({ 'If-Match': `"${version}"` });
