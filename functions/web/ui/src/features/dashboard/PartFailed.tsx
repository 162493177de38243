import { Button } from '@mantine/core';
import { Notice } from '@/components/Notice';

/** One part could not be brought up to date; the others go on. */
export function PartFailed({
  what,
  known,
  retry,
}: {
  what: string;
  known: boolean;
  retry: () => void;
}) {
  return (
    <div data-part-failed={what} style={{ marginBottom: known ? '0.75rem' : 0 }}>
      <Notice
        tone="amber"
        icon="warn"
        role="status"
        title={`${what} can’t be shown ${known ? 'up to date' : 'right now'}`}
        actions={
          <Button size="xs" variant="default" onClick={retry}>
            Try again
          </Button>
        }
      >
        {known ? 'What you see is from before. ' : ''}The rest of the dashboard isn’t affected.
      </Notice>
    </div>
  );
}
