// Where an import stands, in words.
import type { Import } from '@/api/types';
import type { Tone } from '@/app/theme';
import { counted } from '@/components/words';

const labels: Record<Import['state'], [string, Tone]> = {
  uploaded: ['To be mapped', 'amber'],
  checking: ['Checking', 'blue'],
  checked: ['Checked', 'amber'],
  importing: ['Importing', 'blue'],
  done: ['Imported', 'green'],
  undoing: ['Being undone', 'blue'],
  undone: ['Undone', 'neutral'],
  failed: ['Failed', 'red'],
};

export const label = ({ state }: Pick<Import, 'state'>): string => labels[state][0];
export const tone = ({ state }: Pick<Import, 'state'>): Tone => labels[state][1];

const people = (count: number) => counted(count, 'candidate');
const were = (count: number) => (count === 1 ? 'was' : 'were');

/** What became of the rows, in one sentence for each end. */
export function outcome(of: Import): string {
  const { state, created, skipped, undone, kept, rows } = of;
  if (state === 'undone') {
    const stay =
      kept > 0
        ? ` ${kept.toLocaleString('en-GB')} ${were(kept)} changed since and ${kept === 1 ? 'stays' : 'stay'}.`
        : '';
    return `${people(undone)} ${were(undone)} taken away again.${stay}`;
  }
  if (state === 'done') {
    const left = skipped > 0 ? ` ${counted(skipped, 'row')} ${were(skipped)} left out.` : '';
    return `${people(created)} ${were(created)} added.${left}`;
  }
  if (failedInCheck(of)) return 'Nothing was added.';
  // Where it stopped within a portion, more may have been added than were counted.
  if (state === 'failed') return `${people(created)} ${were(created)} added before it stopped.`;
  const nothing = state === 'uploaded' || state === 'checked' ? ', nothing added yet' : '';
  return `${counted(rows, 'row')}${nothing}.`;
}

/** It never came to adding anybody. */
export const failedInCheck = ({ state, found }: Pick<Import, 'state' | 'found'>): boolean =>
  state === 'failed' && !found;

/** Stopped while it added candidates, and not since while it took them away. */
export const canGoOn = (of: Import): boolean =>
  of.state === 'failed' && !failedInCheck(of) && of.undone + of.kept === 0;

/** Whether undoing is still offered. The server has the last word. */
export const canUndo = (of: Import, now = Date.now()): boolean =>
  (of.state === 'done' || of.state === 'failed') && Date.parse(of.undo_until ?? '') > now;
