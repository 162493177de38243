// A card in the air. Which columns it may go to is asked of the API when it is picked up.
import type { DragStart, DragUpdate, DropResult, ResponderProvided } from '@hello-pangea/dnd';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { CandidateMoves, CandidateSummary, Status } from '@/api/types';
import { humanise } from '@/components/words';
import { holdStill } from '@/features/pipeline/cache';
import type { useBoardMoves } from './useBoardMoves';

export interface Dragged {
  line: CandidateSummary;
  /** Null until the API has said it. */
  allowed: Status[] | null;
}

type Moves = Pick<ReturnType<typeof useBoardMoves>, 'load' | 'decide' | 'closeNotMoved'>;

export function useBoardDrag(
  find: (id: string) => CandidateSummary | undefined,
  { load, decide, closeNotMoved }: Moves,
) {
  const client = useQueryClient();
  const [dragged, setDragged] = useState<Dragged | null>(null);
  const open = useRef<Promise<CandidateMoves> | null>(null);

  const onDragStart = ({ draggableId, mode }: DragStart, { announce }: ResponderProvided) => {
    const line = find(draggableId);
    if (!line) return;
    closeNotMoved();
    setDragged({ line, allowed: null });
    // The cards stay where they are while one is carried over them.
    void holdStill(client);
    open.current = load(line.id);
    open.current.then(
      ({ moves }) => {
        const allowed = moves.map((move) => move.to);
        setDragged((now) => (now?.line.id === line.id ? { line, allowed } : now));
      },
      // Whoever waits for it when the card is let go hears of a failure.
      () => {},
    );
    if (mode === 'SNAP') announce(`Picked up ${line.name}, ${humanise(line.status)}.`);
  };

  const onDragUpdate = ({ destination }: DragUpdate, { announce }: ResponderProvided) => {
    const to = destination?.droppableId as Status | undefined;
    if (!to || !dragged) return;
    announce(`Over ${humanise(to)}${isRefused(dragged, to) ? ', not possible' : ''}.`);
  };

  const onDragEnd = ({ destination, reason }: DropResult, { announce }: ResponderProvided) => {
    const line = dragged?.line;
    const to = destination?.droppableId as Status | undefined;
    setDragged(null);
    if (!line || !open.current || !to || reason === 'CANCEL' || to === line.status) {
      announce('Put back.');
      return;
    }
    announce(`Dropped on ${humanise(to)}.`);
    void decide(line, to, open.current);
  };

  return { dragged, handlers: { onDragStart, onDragUpdate, onDragEnd } };
}

/** Whether the card in the air can't come here. Nothing is refused before the API has answered. */
export const isRefused = (dragged: Dragged | null, status: string): boolean =>
  dragged?.allowed != null &&
  dragged.line.status !== status &&
  !dragged.allowed.some((allowed) => allowed === status);
