import { SegmentedControl } from '@mantine/core';
import { useRef, useState } from 'react';
import type { CandidateView } from '@/api/types';
import { focusSoon } from '@/components/focus';
import { Card } from '@/components/Page';
import { Empty } from '@/components/states';
import { humanise } from '@/components/words';
import { useCan } from '@/features/me/me';
import { LetterEntry } from './LetterEntry';
import { NoteComposer } from './NoteComposer';
import { NoteEntry } from './NoteEntry';
import { StepEntry } from './StepEntry';
import classes from './Timeline.module.css';
import { type Entry, type EntryFilter, entryFilters, timeline } from './timeline';

/** What happened, what was said and what the candidate was told, newest first. */
export function Timeline({ file }: { file: CandidateView }) {
  const can = useCan();
  const [filter, setFilter] = useState<EntryFilter>('all');
  const entries = timeline(file, filter);
  const list = useRef<HTMLDivElement>(null);
  return (
    <Card
      title="Timeline"
      aside={
        <SegmentedControl
          size="xs"
          aria-label="What the timeline shows"
          data={entryFilters.map((id) => ({ value: id, label: humanise(id) }))}
          value={filter}
          onChange={(next) => setFilter(next as EntryFilter)}
        />
      }
    >
      {can('edit_candidates') && (
        <NoteComposer key={file.candidate.id} candidate={file.candidate.id} />
      )}
      <div ref={list} tabIndex={-1}>
        {entries.length === 0 ? (
          <Empty title={nothing[filter]} />
        ) : (
          <ol className={classes.timeline} aria-label="Timeline">
            {entries.map((entry) => (
              <Line
                key={`${entry.kind}-${keyOf(entry)}`}
                entry={entry}
                candidate={file.candidate.id}
                onDeleted={() => focusSoon([() => list.current])}
              />
            ))}
          </ol>
        )}
        {file.more && <p className={classes.meta}>Older notes and mails are not shown.</p>}
      </div>
    </Card>
  );
}

const nothing: Record<EntryFilter, string> = {
  all: 'Nothing happened yet',
  steps: 'No steps yet',
  notes: 'No notes yet',
  mails: 'No mails to the candidate yet',
};

const keyOf = (entry: Entry): string =>
  entry.kind === 'step' ? entry.step.id : entry.kind === 'note' ? entry.note.id : entry.letter.id;

function Line(props: { entry: Entry; candidate: string; onDeleted: () => void }) {
  const { entry, candidate, onDeleted } = props;
  switch (entry.kind) {
    case 'step':
      return <StepEntry row={entry.step} takenBack={entry.takenBack} />;
    case 'note':
      return <NoteEntry note={entry.note} candidate={candidate} onDeleted={onDeleted} />;
    default:
      return <LetterEntry letter={entry.letter} candidate={candidate} />;
  }
}
