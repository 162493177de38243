import { Button } from '@mantine/core';
import type { ResumeDetail } from '@/api/resumes';
import { Notice } from '@/components/Notice';
import { useMe } from '@/features/me/me';
import { factsWere } from '../words';

/** The resume is not to be reviewed any more, while somebody still sees what they decided about it. */
export function Over({ latest, onRenew }: { latest: ResumeDetail; onRenew: () => void }) {
  const { user } = useMe();
  const show = (
    <Button size="xs" variant="default" onClick={onRenew}>
      Show how it is now
    </Button>
  );
  // Only the answer was lost.
  if (latest.state === 'reviewed' && latest.reviewed?.by === user.id)
    return (
      <Notice
        tone="green"
        icon="check"
        role="status"
        title="You took this resume over"
        actions={show}
      >
        It worked: {factsWere(latest.facts.length)} taken over.
      </Notice>
    );
  return (
    <Notice
      tone="amber"
      icon="warn"
      role="alert"
      title={
        latest.state === 'reviewed'
          ? 'Someone else took this resume over meanwhile'
          : 'This resume cannot be reviewed any more'
      }
      actions={show}
    >
      What you decided is still here to look at, but cannot be saved.
    </Notice>
  );
}
