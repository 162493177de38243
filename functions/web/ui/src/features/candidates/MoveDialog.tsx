// The form of a move in a dialog, for places that show many candidates: the board asks there for what a step needs.
import { Button, Group, Modal, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { CandidateView, Move, Status } from '@/api/types';
import { Notice } from '@/components/Notice';
import { LoadFailed, RowsLoading } from '@/components/states';
import { useDiscard } from '@/components/useDiscard';
import { humanise } from '@/components/words';
import { candidateQuery } from './api';
import { GoOnNotice } from './GoOnNotice';
import classes from './MoveDialog.module.css';
import { MoveForm } from './MoveForm';

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
  const [dirty, setDirty] = useState(false);
  const discard = useDiscard(dirty);
  const close = () => discard.ask(onClose);
  return (
    <Modal
      opened
      // Who asks twice means it.
      onClose={discard.question ? onClose : close}
      title={`${candidate.name}: ${humanise(candidate.status)} to ${humanise(to)}`}
      closeOnClickOutside={false}
    >
      <Stack gap="md" className={classes.inDialog}>
        <Body key={String(conflict)} {...props} onClose={close} onDirty={setDirty} />
        {discard.question}
      </Stack>
    </Modal>
  );
}

function Body(props: Props & { onDirty: (dirty: boolean) => void }) {
  const { candidate, to, conflict, onClose, onMoved, onLeft, onDirty } = props;
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
  if (deciding && (move || view.candidate.status === to))
    return <GoOnNotice view={view} to={to} onGoOn={() => setDeciding(false)} onLeave={leave} />;
  if (!move)
    return (
      <>
        <Notice
          tone="amber"
          icon="warn"
          role="alert"
          title={`${humanise(to)} isn’t possible any more`}
        >
          {candidate.name} is in {humanise(view.candidate.status)} now.
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
      onDirty={onDirty}
      onMoved={onMoved}
    />
  );
}
