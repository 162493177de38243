import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { asProblem, describe } from '@/api/problem';
import type { CandidateView, Letter } from '@/api/types';
import type { Tone } from '@/app/theme';
import { Icon } from '@/components/Icon';
import { ProblemNotice } from '@/components/ProblemNotice';
import { Tag } from '@/components/Tag';
import { notSaved, saved } from '@/components/toast';
import { When } from '@/components/When';
import { humanise } from '@/components/words';
import { candidateQuery } from '@/features/candidates/api';
import { languageName } from '@/features/letters/language';
import { useCan } from '@/features/me/me';
import { useDirectory } from '@/features/team/directory';
import { cancelLetter } from './api';
import { MergedMark } from './MergedMark';
import classes from './Timeline.module.css';

const states: Record<Letter['state'], [Tone, string]> = {
  waiting: ['blue', 'Waiting'],
  handed: ['green', 'Sent'],
  cancelled: ['neutral', 'Cancelled'],
  superseded: ['neutral', 'Not sent'],
};

/** A mail to the candidate: waiting, on its way, or stopped. */
export function LetterEntry({ letter, candidate }: { letter: Letter; candidate: string }) {
  const can = useCan();
  const directory = useDirectory();
  const [tone, word] = states[letter.state];
  return (
    <li
      className={`${classes.entry} ${classes.mail}`}
      data-letter={letter.id}
      data-letter-state={letter.state}
    >
      <div className={classes.line}>
        <Icon name="mail" size={16} />
        <b className={classes.author}>Mail: {humanise(letter.status)}</b>
        <Tag tone={tone}>{word}</Tag>
        <MergedMark record={letter.record} />
      </div>
      <div className={classes.meta}>
        {letter.by && <>{directory.actor({ kind: 'user', id: letter.by })} · </>}
        <When at={letter.created_at} /> · {languageName(letter.language)}
      </div>
      <div className={classes.meta}>
        {letter.state === 'waiting' && (
          <>
            Goes out <When at={letter.due_at} as="ago" /> (<When at={letter.due_at} />)
          </>
        )}
        {letter.state === 'handed' && (
          <>
            Handed over for sending, due <When at={letter.due_at} />
          </>
        )}
        {letter.state === 'superseded' && 'The candidate was moved again before it was due.'}
      </div>
      <details className={classes.words}>
        <summary>{letter.subject}</summary>
        <div className={classes.given}>{letter.text}</div>
      </details>
      {letter.state === 'waiting' && can('move_candidates') && (
        <Cancel letter={letter} candidate={candidate} />
      )}
    </li>
  );
}

function Cancel({ letter, candidate }: { letter: Letter; candidate: string }) {
  const client = useQueryClient();
  const { queryKey } = candidateQuery(candidate);
  const cancel = useMutation({
    mutationFn: () => cancelLetter(candidate, letter.id),
    onSuccess: (stopped) => {
      client.setQueryData<CandidateView>(
        queryKey,
        (file) =>
          file && {
            ...file,
            letters: file.letters.map((known) => (known.id === stopped.id ? stopped : known)),
          },
      );
      saved('The mail is cancelled. The candidate gets nothing.');
    },
    onError: (error) => {
      const problem = asProblem(error);
      if (problem.code !== 'letter_gone') return;
      // The button goes with the state, so the words need another place.
      const { title, hint } = describe(problem);
      notSaved(title, hint);
      return client.invalidateQueries({ queryKey });
    },
  });
  return (
    <div className={classes.action}>
      <ProblemNotice error={cancel.error} />
      <Button
        size="xs"
        variant="default"
        loading={cancel.isPending}
        onClick={() => cancel.mutate()}
      >
        Cancel this mail
      </Button>
    </div>
  );
}
