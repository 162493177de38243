import { Button, Switch } from '@mantine/core';
import { Notice } from '@/components/Notice';
import { counted } from '@/components/words';
import classes from './Letters.module.css';
import { delayWords } from './language';
import type { ManyMails } from './manyMails';

interface Props {
  mails: { data: ManyMails | undefined; isError: boolean; refetch: () => unknown };
  send: boolean;
  onSend: (send: boolean) => void;
  /** It is under way. */
  fixed?: boolean;
}

/** Whether mails may go out that nobody has seen. */
export const unseen = ({ mails, send }: Pick<Props, 'mails' | 'send'>): boolean =>
  send && mails.data === undefined;

/** Who of many gets a mail, what one of them reads, and whether any goes out. */
export function MailsToMany({ mails, send, onSend, fixed = false }: Props) {
  const { data } = mails;
  if (data?.count === 0)
    return (
      <span className="muted" data-no-mails>
        No mail goes out: no job here sends one about this step.
      </span>
    );
  return (
    <div data-letter-section className={classes.many}>
      <Switch
        label="Mail the candidates where their job says so"
        description={
          data
            ? `${counted(data.count, 'candidate')} ${data.count === 1 ? 'gets' : 'get'} a mail, in their own language.`
            : undefined
        }
        checked={send}
        disabled={fixed}
        onChange={(event) => onSend(event.currentTarget.checked)}
      />
      {send && data?.sample && (
        <details>
          <summary>How it reads for one of them</summary>
          <div className={classes.sampleText}>
            <span className="muted">Goes out {delayWords(data.sample.delay_hours)}.</span>
            {'\n\n'}
            <b>{data.sample.subject}</b>
            {'\n\n'}
            {data.sample.text}
          </div>
        </details>
      )}
      {send && !data && !mails.isError && (
        <div className="muted" role="status">
          Looking who gets a mail…
        </div>
      )}
      {send && !data && mails.isError && (
        <Notice
          tone="amber"
          icon="warn"
          role="alert"
          title="The mails can’t be shown right now"
          actions={
            <Button size="xs" variant="default" onClick={() => mails.refetch()}>
              Try again
            </Button>
          }
        >
          Nothing goes out before you have seen it. You can go on without mails.
        </Notice>
      )}
    </div>
  );
}
