import { VisuallyHidden } from '@mantine/core';
import type { DuplicateMatch } from '@/api/types';
import { Notice } from '@/components/Notice';
import { counted } from '@/components/words';
import { useJobTitle } from '@/features/jobs/api';
import classes from './Duplicates.module.css';
import { reasonWords } from './reasons';

/** The records that may be of the same person, above the buttons of a form. They open in a tab of their own. */
export function DuplicateWarning({
  matches,
  asked,
}: {
  matches: DuplicateMatch[];
  asked: boolean;
}) {
  const jobTitle = useJobTitle();
  if (matches.length === 0) return null;
  return (
    <div data-duplicates>
      <Notice
        tone="amber"
        icon="users"
        role={asked ? 'alert' : 'status'}
        title={
          asked
            ? 'Save this person a second time?'
            : `${counted(matches.length, 'record')} may be of the same person`
        }
      >
        <ul className={classes.matches}>
          {matches.map((match) => (
            <li key={match.id} data-match={match.id}>
              <b>{match.name}</b>, {jobTitle(match.job)}: {reasonWords(match.reasons)}
              <br />
              <a href={`/candidates/${match.id}`} target="_blank" rel="noopener">
                Open existing
                <VisuallyHidden> record of {match.name} in a new tab</VisuallyHidden>
              </a>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
