// Whoever reviews a resume holds it, so that two people do not do the same work.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { asProblem } from '@/api/problem';
import type { ResumeDetail } from '@/api/resumes';
import { holdResume, releaseResume, resumeQuery, resumesChanged } from '../api';
import { useHolder } from '../holder';

/** Held for fifteen minutes each time; renewed well before that, while somebody works here. */
const renewEvery = 4 * 60_000;

export interface Holding {
  mine: boolean;
  /** By name, where somebody else has it. */
  other: { name: string; until: string } | null;
  /** Why it could not be held, apart from being held by another. */
  error: unknown;
  trying: boolean;
  tryAgain: () => void;
}

export function useHold(resume: ResumeDetail): Holding {
  const client = useQueryClient();
  const { queryKey } = resumeQuery(resume.id);
  const holder = useHolder().holds(resume.held);
  const latest = useRef(resume);
  latest.current = resume;
  const gone = useRef(false);
  useEffect(() => {
    gone.current = false;
    return () => {
      gone.current = true;
    };
  }, []);
  const hold = useMutation({
    mutationFn: () => holdResume(latest.current),
    // An answer that is still under way would be older than what comes back.
    onMutate: () => client.cancelQueries({ queryKey }),
    onSuccess: async (now) => {
      client.setQueryData(queryKey, now);
      // Who left before the answer came holds nothing.
      if (gone.current) await letGo(now);
      return resumesChanged(client);
    },
    // Held by another, or changed meanwhile: what counts is how it is now.
    onError: (error) =>
      [409, 412].includes(asProblem(error).status)
        ? client.invalidateQueries({ queryKey })
        : undefined,
  });
  const { mutate } = hold;
  const letGo = (held: ResumeDetail) =>
    releaseResume(held).then(
      (now) => {
        client.setQueryData(queryKey, (before) => before && { ...before, ...now });
      },
      // Where it fails, the time runs out by itself.
      () => {},
    );
  const free = resume.state === 'to_review' && (holder === null || holder.mine);

  // On opening, and again when the one who had it lets go or it changed before it could be held.
  const wanted = free && !holder?.mine;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each version that is free
  useEffect(() => {
    if (wanted) mutate();
  }, [wanted, resume.version]);
  useRenewal(Boolean(holder?.mine), mutate);
  useRelease(Boolean(holder?.mine), () => {
    if (latest.current.state === 'to_review')
      void letGo(latest.current).then(() => resumesChanged(client));
  });

  const problem = hold.error ? asProblem(hold.error) : null;
  return {
    mine: Boolean(holder?.mine),
    other: holder && !holder.mine ? holder : null,
    error: problem && ![409, 412].includes(problem.status) ? problem : null,
    trying: hold.isPending,
    tryAgain: () => mutate(),
  };
}

/** Only while somebody works here: who went away for lunch does not keep it from the others. */
function useRenewal(mine: boolean, renew: () => void): void {
  const worked = useRef(false);
  useEffect(() => {
    if (!mine) return;
    const mark = () => {
      worked.current = true;
    };
    const events = ['keydown', 'pointerdown', 'wheel'] as const;
    for (const event of events) window.addEventListener(event, mark, { passive: true });
    const timer = setInterval(() => {
      if (worked.current) renew();
      worked.current = false;
    }, renewEvery);
    return () => {
      clearInterval(timer);
      for (const event of events) window.removeEventListener(event, mark);
    };
  }, [mine, renew]);
}

/** Lets go when the page is left or the tab is closed. */
function useRelease(mine: boolean, letGo: () => void): void {
  const now = useRef({ mine, letGo });
  now.current = { mine, letGo };
  useEffect(() => {
    const release = () => {
      if (now.current.mine) now.current.letGo();
      now.current.mine = false;
    };
    window.addEventListener('pagehide', release);
    return () => {
      window.removeEventListener('pagehide', release);
      release();
    };
  }, []);
}
