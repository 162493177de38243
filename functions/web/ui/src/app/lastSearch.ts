// What a list showed last, so that the way back to it leads to the same. A new tab begins without filters.
import type { Search } from './search';

const last = new Map<string, Search>();

/** Called by the router for every address. */
export const rememberSearch = (pathname: string, search: Search): void => {
  last.set(pathname, search);
};

export const lastSearch = (list: '/candidates' | '/jobs' | '/resumes'): Search =>
  last.get(list) ?? {};
