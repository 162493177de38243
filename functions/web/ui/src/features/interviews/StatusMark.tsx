import type { Interview } from '@/api/types';
import { Tag } from '@/components/Tag';
import { kindWords, look, statusTone, statusWords } from './words';

/** How people meet, and how far it is. */
export function StatusMark({ interview }: { interview: Pick<Interview, 'kind' | 'status'> }) {
  return (
    <span
      style={{
        display: 'inline-flex',
        flexWrap: 'wrap',
        gap: '0.375rem',
        alignItems: 'center',
        fontSize: 'var(--mantine-font-size-md)',
        letterSpacing: 0,
      }}
    >
      <Tag tone={look({ kind: interview.kind, status: 'scheduled' }).tone} dot={false}>
        {kindWords(interview.kind)}
      </Tag>
      <span data-interview-status={interview.status}>
        <Tag tone={statusTone(interview.status)}>{statusWords(interview.status)}</Tag>
      </span>
    </span>
  );
}
