// Names of colleagues in a note: "@" offers them, and a chosen name that stays in the text is a mention.

export interface Mentioned {
  id: string;
  name: string;
}

/** What is being typed after an "@", where the caret is; null where no name is being typed. */
export function typedName(text: string, caret: number): { from: number; query: string } | null {
  const found = /(?:^|[\s(])@([\p{L}\p{M}'’.-]*(?: [\p{L}\p{M}'’.-]*)?)$/u.exec(
    text.slice(0, caret),
  );
  return found ? { from: caret - (found[1] ?? '').length - 1, query: found[1] ?? '' } : null;
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Those whose name, or a part of it, begins with the query. Accents and case do not matter. */
export function fitting<T extends { name: string }>(people: T[], query: string): T[] {
  const wanted = plain(query.trim());
  return people.filter(({ name }) => {
    const whole = plain(name);
    return (
      whole.startsWith(wanted) || whole.split(/[\s-]+/).some((part) => part.startsWith(wanted))
    );
  });
}

/** The text with the chosen name in place of what was typed, and where the caret goes. */
export function withName(text: string, caret: number, name: string) {
  const typed = typedName(text, caret);
  if (!typed) return { text, caret };
  const start = `${text.slice(0, typed.from)}@${name} `;
  return { text: start + text.slice(caret).replace(/^ /, ''), caret: start.length };
}

/** The chosen people whose names are still there. */
export const mentionsIn = (text: string, chosen: Mentioned[]): string[] => [
  ...new Set(chosen.filter(({ name }) => text.includes(`@${name}`)).map(({ id }) => id)),
];

/** The text in pieces; those that name a mentioned person are marked. */
export function pieces(text: string, names: string[]): { text: string; mention: boolean }[] {
  const marks = names
    .filter(Boolean)
    .sort((a, b) => b.length - a.length)
    .map((name) => `@${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
  if (marks.length === 0) return [{ text, mention: false }];
  return text
    .split(new RegExp(`(${marks.join('|')})`))
    .map((part, place) => ({ text: part, mention: place % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}
