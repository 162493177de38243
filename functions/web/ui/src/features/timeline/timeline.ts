// One line of time out of steps, notes and mails.
import type { CandidateView, HistoryRow, Letter, Note } from '@/api/types';

export type Entry =
  | { kind: 'step'; at: string; step: HistoryRow; takenBack: boolean }
  | { kind: 'note'; at: string; note: Note }
  | { kind: 'letter'; at: string; letter: Letter };

export const entryFilters = ['all', 'steps', 'notes', 'mails'] as const;
export type EntryFilter = (typeof entryFilters)[number];

const filterOf: Record<Entry['kind'], EntryFilter> = {
  step: 'steps',
  note: 'notes',
  letter: 'mails',
};

/** Everything, newest first. What came at the same instant stays with its step: the mail above the step it tells of. */
export function timeline(
  file: Pick<CandidateView, 'history' | 'notes' | 'letters'>,
  filter: EntryFilter = 'all',
): Entry[] {
  const undone = takenBack(file.history);
  const entries: Entry[] = [
    ...file.letters.map((letter): Entry => ({ kind: 'letter', at: letter.created_at, letter })),
    ...file.notes.map((note): Entry => ({ kind: 'note', at: note.at, note })),
    ...file.history.map(
      (step): Entry => ({ kind: 'step', at: step.at, step, takenBack: undone.has(step.id) }),
    ),
  ];
  return entries
    .filter(({ kind }) => filter === 'all' || filterOf[kind] === filter)
    .sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
}

/** The steps that a later one took back. Each record that was merged has a history of its own. */
export function takenBack(newestFirst: HistoryRow[]): Set<string> {
  const standing = new Map<string, string[]>();
  const undone = new Set<string>();
  for (const row of newestFirst.toReversed()) {
    const steps = standing.get(row.record ?? '') ?? [];
    standing.set(row.record ?? '', steps);
    if (!row.undoes) steps.push(row.id);
    else {
      const last = steps.pop();
      if (last) undone.add(last);
    }
  }
  return undone;
}
