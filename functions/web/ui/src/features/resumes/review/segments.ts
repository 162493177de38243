// The text of a resume cut into pieces, so that each finding's source can be marked where it stands.
import type { Finding } from '@/api/resumes';

export interface Segment {
  text: string;
  /** The findings whose source this is part of. */
  of: number[];
}

/**
 * Places are counted in Unicode characters, so the text is cut by characters and never within one. A source that does not
 * stand where it should is not marked: a wrong mark would mislead.
 */
export function segments(
  text: string,
  findings: readonly Pick<Finding, 'id' | 'source'>[],
): Segment[] {
  const characters = Array.from(text);
  const marks = findings.flatMap(({ id, source }) => {
    const end = source.start + Array.from(source.text).length;
    const stands = characters.slice(source.start, end).join('') === source.text;
    return stands && end > source.start ? [{ id, start: source.start, end }] : [];
  });
  const cuts = new Set([0, characters.length, ...marks.flatMap(({ start, end }) => [start, end])]);
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, at) => ({
    text: characters.slice(start, places[at + 1]).join(''),
    of: marks.filter((mark) => mark.start <= start && start < mark.end).map(({ id }) => id),
  }));
}
