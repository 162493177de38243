// The typed client of the API, and the way its answers become values or Problems.
import createClient from 'openapi-fetch';
import { asProblem, Problem, problemFrom } from './problem';
import type { paths } from './schema.gen';

/** Answers to what may have changed something: where one says "try again", nobody knows whether it did. */
const toWrites = new WeakSet<Response>();

export const api = createClient<paths>({
  baseUrl: typeof location === 'undefined' ? '' : location.origin,
  credentials: 'same-origin',
  fetch: async (request) => {
    const write = request.method !== 'GET';
    try {
      // Looked up at call time, so that tests can replace it.
      const response = await globalThis.fetch(request);
      if (write) toWrites.add(response);
      return response;
    } catch (error) {
      if (write && error instanceof TypeError)
        throw new Problem({ status: 0, code: 'offline', write });
      throw error;
    }
  },
});

interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The value of a successful answer; everything else is thrown as a Problem. */
export async function value<T>(answer: Promise<Answer<T>>): Promise<NonNullable<T>> {
  const { data, error, response } = await answer;
  if (!response.ok) throw refusal(response, error);
  return data as NonNullable<T>;
}

/** The same for a POST that only asks: when it fails, nothing can have been saved. */
export async function asked<T>(answer: Promise<Answer<T>>): Promise<NonNullable<T>> {
  try {
    return await value(answer);
  } catch (error) {
    throw Object.assign(asProblem(error), { write: false });
  }
}

/** For answers without a body. */
export async function done(answer: Promise<Answer<unknown>>): Promise<void> {
  const { error, response } = await answer;
  if (!response.ok) throw refusal(response, error);
}

const refusal = (response: Response, body: unknown): Problem => {
  const problem = problemFrom(response.status, body, response.headers.get('retry-after'));
  return Object.assign(problem, { write: toWrites.has(response) });
};

/** The If-Match header that makes an update conditional on the version it was made from. */
export const ifMatch = (version: number) => ({ 'If-Match': `"${version}"` });
