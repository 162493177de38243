// The form of a move in a dialog, for places that show many candidates: the board asks there for what a step needs.
import { Button, Group, Modal, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { CandidateView, Move, Status } from '@/api/types';
import { ConflictNotice } from '@/components/ConflictNotice';
import { Notice } from '@/components/Notice';
import { LoadFailed, RowsLoading } from '@/components/states';
import { humanise } from '@/components/words';
import { candidateQuery } from './api';
import classes from './MoveDialog.module.css';
import { MoveForm } from './MoveForm';

const first = 'form :is(input, textarea, button[type=submit])';

interface Props {
  candidate: { id: string; name: string; status: Status };
  to: Status;
  /** Somebody else was quicker: asks first whether the move still makes sense. */
  conflict: boolean;
  onClose: () => void;
  onMoved: (file: CandidateView) => void;
  /** The candidate is left as somebody else left it. */
  onLeft: (file: CandidateView) => void;
}

export function MoveDialog(props: Props) {
  const { candidate, to, conflict, onClose } = props;
  const [leaving, setLeaving] = useState(false);
  const body = useRef<HTMLDivElement>(null);
  const touched = useRef(false);
  const close = () => {
    if (touched.current && !leaving) setLeaving(true);
    else onClose();
  };
  return (
    <Modal
      opened
      onClose={close}
      title={`${candidate.name}: ${humanise(candidate.status)} to ${humanise(to)}`}
      closeOnClickOutside={false}
    >
      <div ref={body} className={classes.inDialog}>
        <Watch inside={body} touched={touched} />
        <Stack gap="md">
          <Body key={String(conflict)} {...props} />
          {leaving && (
            <Notice
              tone="amber"
              icon="warn"
              title="Discard what you entered?"
              role="alert"
              actions={
                <>
                  <Button variant="default" onClick={() => setLeaving(false)} data-autofocus>
                    Keep editing
                  </Button>
                  <Button color="red.9" onClick={onClose}>
                    Discard
                  </Button>
                </>
              }
            />
          )}
        </Stack>
      </div>
    </Modal>
  );
}

interface WatchProps {
  inside: RefObject<HTMLElement | null>;
  touched: RefObject<boolean>;
}

/**
 * The form keeps its values to itself, so its inputs are watched: whatever was typed or chosen is not thrown away unasked.
 * The dialog's focus begins in the form, rather than on the cross; a form that comes later takes the focus itself.
 */
function Watch({ inside, touched }: WatchProps) {
  useEffect(() => {
    const element = inside.current;
    element?.querySelector(first)?.setAttribute('data-autofocus', '');
    const note = (event: Event) => {
      const chosen = (event.target as Element).closest('[role=option]');
      if (event.type === 'input' || chosen) touched.current = true;
    };
    element?.addEventListener('input', note);
    element?.addEventListener('click', note, true);
    return () => {
      element?.removeEventListener('input', note);
      element?.removeEventListener('click', note, true);
    };
  }, [inside, touched]);
  return null;
}

function Body({ candidate, to, conflict, onClose, onMoved, onLeft }: Props) {
  const file = useQuery({ ...candidateQuery(candidate.id), staleTime: 30_000 });
  const [deciding, setDeciding] = useState(conflict);
  // A step that stops being possible stays readable, with what was entered for it.
  const shown = useRef<Move | null>(null);
  // The status may change under the open form; the form itself says so.
  if (!file.data)
    return file.error ? (
      <LoadFailed error={file.error} retry={() => file.refetch()} />
    ) : (
      <RowsLoading rows={3} height={28} />
    );
  const view = file.data;
  const open = view.moves.find((known) => known.to === to);
  if (open && open !== shown.current) shown.current = open;
  const move = shown.current;
  const leave = () => onLeft(view);
  if (deciding)
    return (
      <ConflictNotice
        differences={[
          { label: 'Status', mine: humanise(to), theirs: humanise(view.candidate.status) },
        ].filter(({ mine, theirs }) => mine !== theirs)}
        keepMine={() => setDeciding(false)}
        takeTheirs={leave}
      />
    );
  if (!move)
    return (
      <>
        <Notice
          tone="amber"
          icon="warn"
          role="alert"
          title={`${humanise(to)} isn’t possible any more`}
        >
          {candidate.name} is {humanise(view.candidate.status).toLowerCase()} now.
        </Notice>
        <Group justify="flex-end">
          <Button variant="default" onClick={leave}>
            Close
          </Button>
        </Group>
      </>
    );
  return (
    <MoveForm
      candidate={view.candidate}
      move={move}
      gone={!open}
      onClose={onClose}
      onMoved={onMoved}
    />
  );
}
