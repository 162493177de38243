import type { Feedback, InterviewFile } from '@/api/types';
import { Card } from '@/components/Page';
import { Tag } from '@/components/Tag';
import { When } from '@/components/When';
import { counted } from '@/components/words';
import { useMe } from '@/features/me/me';
import { useDirectory } from '@/features/team/directory';
import { FeedbackForm } from './FeedbackForm';
import classes from './Interviews.module.css';
import { recommendationTone, recommendationWords } from './words';

/** What interviewers thought. That of others is hidden until one has given one's own, so that it stays one's own. */
export function FeedbackCard({ file }: { file: InterviewFile }) {
  const { feedback, hidden_feedback: hidden, may_give_feedback: may, interview } = file;
  const { user } = useMe();
  const asked = interview.interviewers.includes(user.id);
  const given = feedback.some(({ by }) => by === user.id);
  return (
    <Card title="Feedback">
      {hidden > 0 && (
        <p data-hidden-feedback style={{ margin: '0 0 0.75rem' }}>
          {counted(hidden, 'person has', 'people have')} said what they think. You see it after you
          have given yours.
        </p>
      )}
      {may && <FeedbackForm file={file} />}
      {feedback.map((one) => (
        <Given key={one.by} feedback={one} />
      ))}
      {feedback.length === 0 && hidden === 0 && !may && (
        <span className="muted">
          {asked && interview.status === 'scheduled'
            ? 'You can say what you think once the interview has begun.'
            : 'Nobody said anything.'}
        </span>
      )}
      {asked && !may && !given && hidden > 0 && (
        <span className="muted">Feedback can’t be given now.</span>
      )}
    </Card>
  );
}

function Given({ feedback }: { feedback: Feedback }) {
  const { name } = useDirectory();
  const { by, at, ratings, recommendation, text } = feedback;
  return (
    <div className={classes.given} data-feedback={by}>
      <div className={classes.line}>
        <b>{name(by) ?? 'Former member'}</b>
        <span>
          <Tag tone={recommendationTone(recommendation)}>{recommendationWords(recommendation)}</Tag>{' '}
          <When at={at} />
        </span>
      </div>
      <dl className={classes.ratings}>
        {Object.entries(ratings).map(([criterion, rating]) => (
          <div key={criterion} style={{ display: 'contents' }}>
            <dt>{criterion}</dt>
            <dd>{rating} of 5</dd>
          </div>
        ))}
      </dl>
      <p className={classes.quote}>{text}</p>
    </div>
  );
}
