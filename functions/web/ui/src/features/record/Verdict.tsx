import { Link } from '@tanstack/react-router';
import type { ReconciledDay } from '@/api/record';
import { Notice } from '@/components/Notice';
import { counted } from '@/components/words';
import { differing, inWords, together } from './days';

/** Whether all days agree, in a sentence. */
export function Verdict({ days }: { days: ReconciledDay[] }) {
  const wrong = differing(days);
  if (wrong === 0)
    return (
      <Notice
        tone="green"
        icon="check"
        role="status"
        title={days.length === 1 ? 'The day agrees' : `All ${counted(days.length, 'day')} agree`}
      >
        {inWords(together(days))}.
      </Notice>
    );
  return (
    <Notice
      tone="red"
      icon="warn"
      role="alert"
      title={`${wrong} of ${counted(days.length, 'day')} ${wrong === 1 ? 'differs' : 'differ'}`}
    >
      {inWords(together(days))}.{' '}
      <Link to="/alerts" search={{}}>
        See the alerts
      </Link>
    </Notice>
  );
}
