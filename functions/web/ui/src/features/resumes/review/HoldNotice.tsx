import { Button } from '@mantine/core';
import { Notice } from '@/components/Notice';
import { ProblemNotice } from '@/components/ProblemNotice';
import { When } from '@/components/When';
import type { Holding } from './useHold';

/** Somebody else has it, or nobody could say whose it is: then it can only be read. */
export function HoldNotice({ holding }: { holding: Holding }) {
  const again = (
    <Button size="xs" variant="default" loading={holding.trying} onClick={holding.tryAgain}>
      Try again
    </Button>
  );
  if (holding.other)
    return (
      <div data-held-by-other>
        <Notice
          tone="amber"
          icon="lock"
          role="status"
          title={`${holding.other.name} is reviewing this resume`}
          actions={again}
        >
          Until <When at={holding.other.until} as="clock" /> at the latest, if nothing more is done
          with it. You can read it meanwhile.
        </Notice>
      </div>
    );
  return <ProblemNotice error={holding.error} actions={again} />;
}
