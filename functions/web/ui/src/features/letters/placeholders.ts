// The places in a letter that are filled in for each candidate: {first_name}, {job} …

const place = /\{([a-z_]+)\}/g;

/** The text in pieces; what stands for a placeholder is marked. Unknown ones stay as they are. */
export function filledIn(
  text: string,
  samples: Record<string, string>,
): { text: string; sample: boolean }[] {
  const parts: { text: string; sample: boolean }[] = [];
  let end = 0;
  for (const found of text.matchAll(place)) {
    const sample = samples[found[1] ?? ''];
    if (sample === undefined) continue;
    parts.push({ text: text.slice(end, found.index), sample: false });
    parts.push({ text: sample, sample: true });
    end = found.index + found[0].length;
  }
  parts.push({ text: text.slice(end), sample: false });
  return parts.filter((part) => part.text !== '');
}

/** Placeholders that nobody knows, as they are written. */
export const unknownIn = (text: string, known: string[]): string[] => [
  ...new Set(
    [...text.matchAll(place)].filter(([, name]) => !known.includes(name ?? '')).map(([all]) => all),
  ),
];

/** The text with a placeholder where the caret is, or in place of what is selected. */
export function inserted(text: string, start: number, end: number, name: string) {
  const before = `${text.slice(0, start)}{${name}}`;
  return { text: before + text.slice(end), caret: before.length };
}

/** The API may name placeholders with or without their braces. */
export const bareName = (placeholder: string): string => placeholder.replace(/[{}]/g, '');
