import type { ResumeMatch } from '@/api/resumes';
import { Icon } from '@/components/Icon';
import { Card } from '@/components/Page';
import classes from './Review.module.css';

/** How many of the skills the job asks for stand in the resume, each with the place. */
export function MatchCard({ match }: { match: ResumeMatch | null | undefined }) {
  if (!match || match.skills.length === 0) return null;
  const found = match.skills.filter((skill) => skill.found).length;
  return (
    <Card title="Match with the job">
      <div className={classes.stack} data-match={match.score}>
        <p className={classes.tally}>
          <b className={classes.score}>{match.score}</b> of 100: {found} of {match.skills.length}{' '}
          skills that the job asks for stand in the resume.
        </p>
        <ul className={classes.skills}>
          {match.skills.map(({ skill, found: there, source }) => (
            <li key={skill} data-skill={skill} data-found={there || undefined}>
              <span className={classes.verdict} data-verdict={there ? 'accepted' : 'rejected'}>
                <Icon name={there ? 'check' : 'cross'} size={14} /> {skill}
              </span>
              <span className={classes.below}>
                {there ? source ? <q>{source.text}</q> : 'found' : 'not found'}
              </span>
            </li>
          ))}
        </ul>
      </div>
    </Card>
  );
}
