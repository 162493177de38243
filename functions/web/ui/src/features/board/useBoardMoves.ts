// A card that is to go to another column, dropped there or sent by the menu: at once, after a form, or not at all and why.
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { asProblem, describe, inDoubt } from '@/api/problem';
import type { CandidateMoves, CandidateSummary, CandidateView, Status } from '@/api/types';
import { humanise, nextSteps } from '@/components/words';
import { candidateQuery, changeStatus, movesQuery } from '@/features/candidates/api';
import { candidateChanged } from '@/features/candidates/changed';
import { movedToast } from '@/features/candidates/moved';
import { letterQuery } from '@/features/letters/api';
import { holdStill } from '@/features/pipeline/cache';
import { place } from '@/features/pipeline/place';

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

/** A move about which the API is still being asked. */
export interface Pending {
  line: CandidateSummary;
  to: Status;
}

/** `settled` hears that a card is where it belongs now, which may be another column. */
export function useBoardMoves(settled: (id: string) => void) {
  const client = useQueryClient();
  const [notMoved, setNotMoved] = useState<NotMoved | null>(null);
  const [pending, setPending] = useState<Pending[]>([]);
  const [asked, setAsked] = useState<Asked | null>(null);
  const open = useRef<Asked | null>(null);
  open.current = asked;

  const load = (id: string) => client.fetchQuery({ ...movesQuery(id), staleTime: 0 });
  const reload = (id: string) => client.fetchQuery({ ...candidateQuery(id), staleTime: 0 });
  /** What belongs to one candidate goes; another one's open form and words stay. */
  const over = (id: string) => {
    setAsked((now) => (now?.line.id === id ? null : now));
    setNotMoved((now) => (now?.line.id === id ? null : now));
  };
  const fail = (line: CandidateSummary, error: unknown) => {
    const problem = asProblem(error);
    const { title, hint } = describe(problem);
    const what = inDoubt(problem) ? 'may not have been moved' : 'was not moved';
    setNotMoved({ line, title: `${line.name} ${what}: ${title}`, hint, allowed: [] });
  };
  const refuse = (line: CandidateSummary, to: Status, { moves }: CandidateMoves) => {
    const allowed = moves.map((move) => move.to);
    setNotMoved({
      line,
      title: `${line.name} can’t go from ${humanise(line.status)} to ${humanise(to)}`,
      hint: nextSteps(allowed),
      allowed,
    });
  };
  /** Opens the form; while another one is open the move has to wait. */
  const ask = (next: Asked) => {
    const other = open.current && open.current.line.id !== next.line.id;
    if (!other) return setAsked(next);
    setNotMoved({
      line: next.line,
      title: `${next.line.name} was not moved yet`,
      hint: next.conflict
        ? 'Somebody else changed the candidate meanwhile.'
        : 'Another form was open.',
      allowed: [next.to],
    });
  };

  const decide = async (line: CandidateSummary, to: Status, loading: Promise<CandidateMoves>) => {
    const here = { line, to };
    setPending((now) => [...now, here]);
    const decided = () => setPending((now) => now.filter((one) => one !== here));
    try {
      const now = await loading;
      const move = now.moves.find((known) => known.to === to);
      if (now.status !== line.status) {
        // Somebody moved the candidate since the board was loaded.
        place(client, (await reload(line.id)).candidate);
        ask({ line, to, conflict: true });
      } else if (!move) refuse(line, to, now);
      else if (move.fields.length > 0 || (await tells(line.id, to)))
        ask({ line, to, conflict: false });
      else {
        decided();
        await moveNow(now, line, to);
      }
    } catch (error) {
      fail(line, error);
    }
    decided();
  };

  /** Whether the step sends a mail: nobody is written to unseen. Where it can't be said, the form says so and asks again. */
  const tells = (id: string, to: Status) =>
    client.fetchQuery(letterQuery(id, to)).then(
      ({ applies }) => applies,
      (error: unknown) => asProblem(error).code !== 'forbidden',
    );

  /** Shows the move before it is made, and takes it back where it is refused. */
  const moveNow = async (seen: CandidateMoves, line: CandidateSummary, to: Status) => {
    await holdStill(client);
    place(client, { ...line, status: to, status_since: new Date().toISOString() });
    settled(line.id);
    const refused = await changeStatus(seen, to, {}).then(
      async (moved) => {
        await candidateChanged(client, { line: moved.candidate });
        done(moved, line);
      },
      (error: unknown) => asProblem(error),
    );
    if (!refused) return;
    await holdStill(client);
    place(client, line);
    settled(line.id);
    if (refused.code === 'version_conflict') {
      const { candidate } = await reload(line.id).catch(() => ({ candidate: line }));
      place(client, candidate);
      ask({ line: candidate, to, conflict: true });
    } else if (refused.code === 'transition_refused')
      refuse(line, to, await load(line.id).catch(() => seen));
    else {
      fail(line, refused);
      if (inDoubt(refused)) await candidateChanged(client);
    }
  };

  const done = (view: CandidateView, line: CandidateSummary) => {
    over(line.id);
    movedToast(view, line);
    settled(line.id);
  };

  return {
    asked,
    notMoved,
    pending,
    load,
    decide,
    /** The same as a drop, for the menu. */
    choose: (line: CandidateSummary, to: Status) => {
      setNotMoved(null);
      void decide(line, to, load(line.id));
    },
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
