// The page of what is recorded is made from the API's own document: it cannot say less than there is.
import type { ApiDocument, Operation } from '@/api/record';
import { humanise } from '@/components/words';

export interface Entry {
  key: string;
  area: string;
  /** What can be done. */
  what: string;
  method: string;
  path: string;
  /** The recorded action, or null. */
  records: string | null;
  /** Why nothing is recorded. */
  because: string | null;
  /** Who may: a permission in words, or everybody with the reason. */
  who: string;
}

const nothing = 'nothing: ';
const open = 'public: ';

function entryOf(method: string, path: string, operation: Operation): Entry {
  const records = operation['x-records'] ?? '';
  const permission = operation['x-permission'] ?? '';
  const silent = records.startsWith(nothing);
  return {
    key: `${method} ${path}`,
    area: humanise(operation.tags?.[0] ?? 'other'),
    what: (operation.summary ?? '').replace(/\s+/g, ' ').trim(),
    method: method.toUpperCase(),
    path,
    records: silent ? null : humanise(records),
    because: silent ? upperFirst(records.slice(nothing.length)) : null,
    who: permission.startsWith(open)
      ? `Everybody: ${permission.slice(open.length)}`
      : permission === 'own_account'
        ? 'Everybody who is signed in'
        : humanise(permission),
  };
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Every operation, those of one area together. */
export const operationsOf = ({ paths }: ApiDocument): Entry[] =>
  Object.entries(paths)
    .flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => entryOf(method, path, operation)),
    )
    .sort((a, b) => a.area.localeCompare(b.area) || a.path.localeCompare(b.path));

/** Those in which every word of a search stands somewhere. */
export function matching(entries: Entry[], text: string): Entry[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return entries.filter((entry) => {
    const all = Object.values(entry).join(' ').toLowerCase();
    return words.every((word) => all.includes(word));
  });
}

export const byArea = (entries: Entry[]): [string, Entry[]][] => {
  const areas = new Map<string, Entry[]>();
  for (const entry of entries) areas.set(entry.area, [...(areas.get(entry.area) ?? []), entry]);
  return [...areas];
};
