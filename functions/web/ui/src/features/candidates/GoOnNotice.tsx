import { Button } from '@mantine/core';
import type { CandidateView, Status } from '@/api/types';
import { Notice } from '@/components/Notice';
import { humanise } from '@/components/words';
import { useDirectory } from '@/features/team/directory';

interface Props {
  view: CandidateView;
  to: Status;
  onGoOn: () => void;
  onLeave: () => void;
}

/** Somebody else changed a candidate who was just being moved: what is true now, and whether the move still makes sense. */
export function GoOnNotice({ view: { candidate, history }, to, onGoOn, onLeave }: Props) {
  const directory = useDirectory();
  const last = history[0];
  const there = candidate.status === to;
  return (
    <Notice
      tone="amber"
      icon="warn"
      role="alert"
      title={`Someone else changed ${candidate.name} meanwhile`}
      actions={
        <>
          {!there && (
            <Button size="xs" onClick={onGoOn}>
              Go on to {humanise(to)}
            </Button>
          )}
          <Button size="xs" variant="default" onClick={onLeave} data-autofocus>
            {there ? 'All right' : `Leave in ${humanise(candidate.status)}`}
          </Button>
        </>
      }
    >
      {last && last.to === candidate.status
        ? `The last move was to ${humanise(last.to)}, by ${directory.actor(last.by)}.`
        : `The status is ${humanise(candidate.status)} now.`}
    </Notice>
  );
}
