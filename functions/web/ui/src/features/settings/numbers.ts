// Numbers as people type them.

/** A whole number, or null where it is none. Which ones there may be is the API's to say. */
export const wholeNumber = (typed: string): number | null =>
  /^\d{1,9}$/.test(typed.trim()) ? Number(typed) : null;

/** Says at their fields which entries are no numbers. */
export const notNumbers = (entries: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(entries)
      .filter(([, typed]) => wholeNumber(typed) === null)
      .map(([path]) => [path, 'Enter a whole number.']),
  );

/** The entries under a prefix, as paths: `under('stage_days', { new: '7' })` → `{ 'stage_days/new': '7' }`. */
export const under = (prefix: string, entries: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(entries).map(([name, typed]) => [`${prefix}/${name}`, typed]));

export const typed = (numbers: Record<string, number>): Record<string, string> =>
  Object.fromEntries(Object.entries(numbers).map(([name, number]) => [name, String(number)]));

/** For what has been checked by `notNumbers`. */
export const numbers = (entries: Record<string, string>): Record<string, number> =>
  Object.fromEntries(Object.entries(entries).map(([name, text]) => [name, Number(text)]));
