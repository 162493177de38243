import { Button } from '@mantine/core';
import { Notice } from '@/components/Notice';
import { Slots } from './FreeTimes';
import classes from './Interviews.module.css';
import type { NotFree } from './plan';

interface Props {
  refusal: NotFree;
  zone: string;
  busy: boolean;
  onPick: (start: string) => void;
  onInsist: () => void;
}

/** Why a time was refused, whether one can decide against it, and the next times that are free. */
export function NotFreeNotice({ refusal, zone, busy, onPick, onInsist }: Props) {
  const { conflicts, free, mayInsist } = refusal;
  return (
    <div data-not-free={mayInsist ? 'soft' : 'final'}>
      <Notice
        tone={mayInsist ? 'amber' : 'red'}
        icon="warn"
        role="alert"
        title={mayInsist ? 'Something speaks against this time' : 'This time is not free'}
        actions={
          mayInsist && (
            <Button size="xs" onClick={onInsist} loading={busy}>
              Plan it anyway
            </Button>
          )
        }
      >
        <ul className={classes.reasons}>
          {[...new Set(conflicts.map(({ detail }) => detail))].map((detail) => (
            <li key={detail}>{detail}</li>
          ))}
        </ul>
      </Notice>
      {free.length > 0 ? (
        <div style={{ marginTop: '0.75rem' }}>
          <p style={{ margin: '0 0 0.375rem', fontWeight: 560 }}>The next times that are free</p>
          <Slots slots={free} zone={zone} onPick={onPick} />
        </div>
      ) : (
        <p className="muted" style={{ margin: '0.75rem 0 0' }}>
          Within the next two weeks there is no time at which everyone is free.
        </p>
      )}
    </div>
  );
}
