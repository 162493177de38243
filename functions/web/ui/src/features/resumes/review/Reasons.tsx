import type { ResumeDetail } from '@/api/resumes';
import { Notice } from '@/components/Notice';
import { counted } from '@/components/words';
import { fieldWords, reasonWords, refusedWords } from '../words';
import classes from './Review.module.css';

/** Why this resume needs a closer look, in plain words. */
export function Reasons({ resume: { reasons, refused } }: { resume: ResumeDetail }) {
  if (reasons.length === 0 && refused.length === 0) return null;
  return (
    <div data-reasons>
      <Notice tone="amber" icon="warn" title="Please look closely">
        <ul className={classes.reasons}>
          {reasons.map(({ reason, detail }) => (
            <li key={reason} data-reason={reason}>
              <b>{reasonWords(reason)}.</b> {detail}
            </li>
          ))}
          {refused.length > 0 && (
            <li>
              <b>{counted(refused.length, 'answer')} left out:</b>{' '}
              {refused
                .map(({ field, reason }) => `${fieldWords(field)}, because ${refusedWords(reason)}`)
                .join('; ')}
              .
            </li>
          )}
        </ul>
      </Notice>
    </div>
  );
}
