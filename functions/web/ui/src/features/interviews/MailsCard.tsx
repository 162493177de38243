import type { InterviewFile } from '@/api/types';
import { Card } from '@/components/Page';
import { Tag } from '@/components/Tag';
import { When } from '@/components/When';
import classes from './Interviews.module.css';
import { mailKind, mailState } from './words';

/** What was sent to whom, and whether it arrived. */
export function MailsCard({ file: { mails } }: { file: InterviewFile }) {
  return (
    <Card title="Mails">
      {mails.length === 0 && <span className="muted">Nobody was told by mail yet.</span>}
      <ul className={classes.lines}>
        {mails.map(({ to, kind, state, at }, index) => {
          const { words, tone, explained } = mailState(state);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: mails have no identifier here, and keep their order
            <li key={`${at}-${index}`} data-mail={state}>
              <div className={classes.line}>
                <div className={classes.lineWords}>
                  <span style={{ fontWeight: 560 }}>{mailKind(kind)}</span>{' '}
                  <span className="muted">to {to ?? 'an address that your role doesn’t show'}</span>
                </div>
                <div>
                  <Tag tone={tone}>{words}</Tag> <When at={at} />
                </div>
              </div>
              {explained && <div className="muted">{explained}</div>}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
