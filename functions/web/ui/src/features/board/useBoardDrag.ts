// A card on its way to another column. Which columns it may go to is asked of the API when it is picked up; where it is let
// go decides what happens: at once, after a form, or not at all and why.
import type { DragStart, DragUpdate, DropResult, ResponderProvided } from '@hello-pangea/dnd';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { asProblem, describe } from '@/api/problem';
import type { CandidateSummary, CandidateView, Status } from '@/api/types';
import { humanise } from '@/components/words';
import { candidateQuery, changeStatus } from '@/features/candidates/api';
import { movedToast } from '@/features/candidates/moved';
import { place } from '@/features/pipeline/place';

export interface Dragged {
  line: CandidateSummary;
  /** Null until the API has said it. */
  allowed: Status[] | null;
}

/** A move that was not made, and where the candidate could go instead. */
export interface NotMoved {
  line: CandidateSummary;
  title: string;
  hint: string;
  allowed: Status[];
}

/** A move that needs its form, or a decision because somebody else was quicker. */
export interface Asked {
  line: CandidateSummary;
  to: Status;
  conflict: boolean;
}

interface Around {
  find: (id: string) => CandidateSummary | undefined;
  /** The card is where it belongs now, which may be another column. */
  settled: (id: string) => void;
}

export function useBoardDrag({ find, settled }: Around) {
  const client = useQueryClient();
  const [dragged, setDragged] = useState<Dragged | null>(null);
  const [notMoved, setNotMoved] = useState<NotMoved | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const file = useRef<Promise<CandidateView> | null>(null);

  const load = (id: string) => {
    const query = { ...candidateQuery(id), staleTime: 0 };
    const loading = client.fetchQuery(query);
    // Whoever waits for it hears of a failure; nobody may be waiting yet.
    loading.catch(() => {});
    return loading;
  };
  const allowedOf = ({ moves }: CandidateView) => moves.map((move) => move.to);

  const onDragStart = ({ draggableId, mode }: DragStart, { announce }: ResponderProvided) => {
    const line = find(draggableId);
    if (!line) return;
    setNotMoved(null);
    setDragged({ line, allowed: null });
    file.current = load(line.id);
    file.current.then(
      (view) => {
        setDragged((now) => (now?.line.id === line.id ? { line, allowed: allowedOf(view) } : now));
      },
      () => {},
    );
    if (mode === 'SNAP') announce(`Picked up ${line.name}, ${humanise(line.status)}.`);
  };

  const onDragUpdate = ({ destination }: DragUpdate, { announce }: ResponderProvided) => {
    const to = destination?.droppableId as Status | undefined;
    if (!to || !dragged) return;
    const refused = to !== dragged.line.status && dragged.allowed && !dragged.allowed.includes(to);
    announce(`Over ${humanise(to)}${refused ? ', not possible' : ''}.`);
  };

  const onDragEnd = ({ destination, reason }: DropResult, { announce }: ResponderProvided) => {
    const line = dragged?.line;
    const to = destination?.droppableId as Status | undefined;
    setDragged(null);
    if (!line || !file.current || !to || reason === 'CANCEL' || to === line.status) {
      announce('Put back.');
      return;
    }
    announce(`Dropped on ${humanise(to)}.`);
    void decide(line, to, file.current);
  };

  const decide = async (line: CandidateSummary, to: Status, loading: Promise<CandidateView>) => {
    const view = await loading.catch((error: unknown) => {
      const { title, hint } = describe(asProblem(error));
      setNotMoved({ line, title: `${line.name} was not moved: ${title}`, hint, allowed: [] });
      return null;
    });
    if (!view) return;
    if (view.candidate.status !== line.status) {
      // Somebody moved the candidate since the board was loaded.
      place(client, view.candidate);
      setAsked({ line, to, conflict: true });
      return;
    }
    const move = view.moves.find((known) => known.to === to);
    if (!move) refuse(line, to, allowedOf(view));
    else if (move.fields.length > 0) setAsked({ line, to, conflict: false });
    else await moveNow(view, line, to);
  };

  const refuse = (line: CandidateSummary, to: Status, allowed: Status[], said?: string) =>
    setNotMoved({
      line,
      title: `${line.name} can’t go from ${humanise(line.status)} to ${humanise(to)}`,
      hint:
        said ??
        (allowed.length > 0
          ? `Possible next: ${listed(allowed)}.`
          : 'There is no next step from there.'),
      allowed,
    });

  /** Shows the move before it is made, and takes it back where it is refused. */
  const moveNow = async (view: CandidateView, line: CandidateSummary, to: Status) => {
    place(client, { ...line, status: to, status_since: new Date().toISOString() });
    settled(line.id);
    try {
      done(await changeStatus(view.candidate, to, {}), line);
    } catch (error) {
      const problem = asProblem(error);
      place(client, line);
      settled(line.id);
      if (problem.code === 'version_conflict') {
        const fresh = await load(line.id).catch(() => null);
        if (fresh) place(client, fresh.candidate);
        setAsked({ line: fresh?.candidate ?? line, to, conflict: true });
      } else if (problem.code === 'transition_refused') {
        const fresh = await load(line.id).catch(() => view);
        refuse(line, to, allowedOf(fresh), problem.message);
      } else {
        const { title, hint } = describe(problem);
        setNotMoved({ line, title: `${line.name} was not moved: ${title}`, hint, allowed: [] });
      }
    }
  };

  const done = (view: CandidateView, line: CandidateSummary) => {
    setAsked(null);
    setNotMoved(null);
    place(client, view.candidate);
    movedToast(view, line);
    settled(line.id);
    // Lists of other screens are loaded again when they are next looked at.
    void client.invalidateQueries({ queryKey: ['candidates'], refetchType: 'none' });
    void client.invalidateQueries({ queryKey: candidateQuery(line.id).queryKey });
  };

  return {
    dragged,
    notMoved,
    asked,
    handlers: { onDragStart, onDragUpdate, onDragEnd },
    /** The same as a drop, for the menu. */
    choose: (line: CandidateSummary, to: Status) => {
      setNotMoved(null);
      void decide(line, to, load(line.id));
    },
    loadMoves: load,
    closeNotMoved: () => setNotMoved(null),
    closeAsked: () => {
      setAsked(null);
      if (asked) settled(asked.line.id);
    },
    moved: (view: CandidateView) => asked && done(view, asked.line),
    left: (view: CandidateView) => {
      place(client, view.candidate);
      setAsked(null);
      settled(view.candidate.id);
    },
  };
}

export const listed = (statuses: Status[]): string => statuses.map(humanise).join(', ');

/** Whether the card in the air can't come here. Nothing is refused before the API has answered. */
export const isRefused = (dragged: Dragged | null, status: string): boolean =>
  dragged?.allowed != null &&
  dragged.line.status !== status &&
  !dragged.allowed.some((allowed) => allowed === status);
