import { describe, expect, it } from 'vitest';
import type { HistoryRow, Letter, Note } from '@/api/types';
import { takenBack, timeline } from './timeline';

const step = (id: string, at: string, more: Partial<HistoryRow> = {}) =>
  ({ id, at, ...more }) as HistoryRow;
const note = { id: 'n', at: '2026-11-22T10:00:00Z' } as Note;
const letter = { id: 'l', created_at: '2026-11-23T10:00:00Z' } as Letter;
const history = [step('s2', '2026-11-23T10:00:00Z'), step('s1', '2026-11-20T10:00:00Z')];
const file = { history, notes: [note], letters: [letter] };
const kinds = (entries: { kind: string }[]) => entries.map((entry) => entry.kind);

describe('the line of time', () => {
  it('joins steps, notes and mails, newest first', () => {
    expect(kinds(timeline(file))).toEqual(['letter', 'step', 'note', 'step']);
  });

  it('can be narrowed down', () => {
    expect(kinds(timeline(file, 'notes'))).toEqual(['note']);
    expect(kinds(timeline(file, 'mails'))).toEqual(['letter']);
    expect(kinds(timeline(file, 'steps'))).toEqual(['step', 'step']);
  });
});

describe('a step that was taken back', () => {
  it('is the last one that still stood', () => {
    const rows = [
      step('u2', '5', { undoes: true }),
      step('c', '4'),
      step('u1', '3', { undoes: true }),
      step('b', '2'),
      step('a', '1'),
    ];
    expect([...takenBack(rows)].sort()).toEqual(['b', 'c']);
    expect([...takenBack([step('u', '4', { undoes: true }), ...rows])].sort()).toEqual([
      'a',
      'b',
      'c',
    ]);
  });

  it('belongs to the same record', () => {
    const rows = [
      step('u', '3', { undoes: true }),
      step('other', '2', { record: 'r2' }),
      step('own', '1'),
    ];
    expect([...takenBack(rows)]).toEqual(['own']);
  });
});
