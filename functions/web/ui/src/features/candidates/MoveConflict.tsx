import { useQuery } from '@tanstack/react-query';
import type { Candidate, Status } from '@/api/types';
import { Notice } from '@/components/Notice';
import { When } from '@/components/When';
import { humanise } from '@/components/words';
import { useDirectory } from '@/features/team/directory';
import { candidateQuery } from './api';

interface Props {
  candidate: Candidate;
  /** The candidate as the form was opened. */
  start: Candidate;
  to: Status;
  gone: boolean;
}

/** Somebody was quicker: who did what meanwhile, and what that means for the entries. */
export function MoveConflict({ candidate, start, to, gone }: Props) {
  const directory = useDirectory();
  // Read only: whoever shows the form loads it.
  const { data } = useQuery({ ...candidateQuery(candidate.id), enabled: false });
  const moved = candidate.status_since !== start.status_since;
  const last = moved ? data?.history[0] : undefined;
  return (
    <Notice
      tone="amber"
      icon="warn"
      role="alert"
      title={
        gone
          ? `${humanise(to)} isn’t possible any more`
          : 'Someone else changed this candidate meanwhile'
      }
    >
      {last ? (
        <>
          {directory.actor(last.by)}{' '}
          {last.undoes ? 'took a step back, to' : 'moved the candidate to'} {humanise(last.to)}{' '}
          <When at={last.at} as="ago" />.{' '}
        </>
      ) : (
        <>The page shows the newest state now: {humanise(candidate.status)}. </>
      )}
      {gone
        ? 'Your entries are still here, to copy what you need.'
        : 'Your entries are still here. Move again if it still fits.'}
    </Notice>
  );
}
