import { ActionIcon, Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { CandidateView, Note } from '@/api/types';
import { focusSoon, takesFocus } from '@/components/focus';
import { Icon } from '@/components/Icon';
import { Notice } from '@/components/Notice';
import { ProblemNotice } from '@/components/ProblemNotice';
import { When } from '@/components/When';
import { candidateQuery } from '@/features/candidates/api';
import { useDirectory } from '@/features/team/directory';
import { deleteNote } from './api';
import { MergedMark } from './MergedMark';
import { pieces } from './mentions';
import classes from './Timeline.module.css';

interface Props {
  note: Note;
  candidate: string;
  /** The note goes away with the button that did it. */
  onDeleted: () => void;
}

export function NoteEntry({ note, candidate, onDeleted }: Props) {
  const directory = useDirectory();
  const [asking, setAsking] = useState(false);
  const bin = useRef<HTMLButtonElement>(null);
  const author = directory.actor({ kind: 'user', id: note.by });
  const names = note.mentions.flatMap((id) => directory.name(id) ?? []);
  return (
    <li className={`${classes.entry} ${classes.note}`} data-note={note.id}>
      <div className={classes.line}>
        <b className={classes.author}>{author}</b>
        <span className={classes.meta}>
          <When at={note.at} />
        </span>
        <MergedMark record={note.record} />
        {note.may_delete && !asking && (
          <ActionIcon
            ref={bin}
            className={classes.end}
            variant="subtle"
            color="gray"
            size="sm"
            aria-label={`Delete the note of ${author}`}
            onClick={() => setAsking(true)}
          >
            <Icon name="bin" size={14} />
          </ActionIcon>
        )}
      </div>
      <p className={classes.said}>
        {pieces(note.text, names).map((piece, place) =>
          piece.mention ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text never change places
            <b key={place} className={classes.mention}>
              {piece.text}
            </b>
          ) : (
            piece.text
          ),
        )}
      </p>
      {asking && (
        <Deletion
          note={note}
          candidate={candidate}
          leave={() => {
            setAsking(false);
            focusSoon([() => bin.current]);
          }}
          onDeleted={onDeleted}
        />
      )}
    </li>
  );
}

function Deletion(props: Props & { leave: () => void }) {
  const { note, candidate, leave, onDeleted } = props;
  const client = useQueryClient();
  const { queryKey } = candidateQuery(candidate);
  const remove = useMutation({
    mutationFn: () => deleteNote(candidate, note.id),
    onSuccess: () => {
      client.setQueryData<CandidateView>(
        queryKey,
        (file) => file && { ...file, notes: file.notes.filter(({ id }) => id !== note.id) },
      );
      onDeleted();
    },
  });
  return (
    <Notice
      tone="amber"
      icon="warn"
      role="alert"
      title="Delete this note for good?"
      actions={
        <>
          <Button
            size="xs"
            color="red.9"
            loading={remove.isPending}
            onClick={() => remove.mutate()}
          >
            Delete note
          </Button>
          <Button
            size="xs"
            variant="default"
            disabled={remove.isPending}
            onClick={leave}
            ref={takesFocus}
          >
            Keep it
          </Button>
        </>
      }
    >
      <ProblemNotice error={remove.error} />
    </Notice>
  );
}
