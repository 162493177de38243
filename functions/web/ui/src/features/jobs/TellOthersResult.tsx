import { Button, Group, Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { BulkRefusal } from '@/api/types';
import { Icon } from '@/components/Icon';
import { Notice } from '@/components/Notice';
import { ProblemNotice } from '@/components/ProblemNotice';
import { counted } from '@/components/words';
import { wordsOf } from '@/features/bulk/refusals';
import type { Outcome } from '@/features/bulk/submission';
import { useTakeBack } from '@/features/bulk/useTakeBack';
import classes from './Job.module.css';
import type { Other } from './tellOthers';

interface Props {
  outcome: Outcome;
  others: Other[];
  onClose: () => void;
}

/** What became of each. */
export function TellOthersResult({ outcome: { moved, refused }, others, onClose }: Props) {
  const { operations, result, undo } = useTakeBack();
  const named = new Map(others.map(({ id, name }) => [id, name]));
  return (
    <Stack gap="md" data-told={moved.length}>
      <Notice
        tone={moved.length > 0 ? 'green' : 'amber'}
        icon={moved.length > 0 ? 'check' : 'warn'}
        role="status"
        title={
          moved.length > 0
            ? `${counted(moved.length, 'candidate')} rejected`
            : 'Nobody was rejected'
        }
      >
        <Names items={moved.map(({ id }) => ({ id, name: named.get(id) }))} />
      </Notice>
      {refused.length > 0 && (
        <Notice
          tone="amber"
          icon="warn"
          role="alert"
          title={`${counted(refused.length, 'candidate')} not`}
        >
          <Names items={refused.map(withReason)} />
        </Notice>
      )}
      {result && (
        <Notice role="status" title={`${counted(result.back, 'candidate')} taken back`}>
          {result.stay.length > 0 && <Names items={result.stay.map(withReason)} />}
        </Notice>
      )}
      <ProblemNotice error={undo.error} />
      <Group justify="flex-end" gap="xs">
        {operations.length > 0 && (
          <Button
            variant="default"
            leftSection={<Icon name="undo" size={16} />}
            loading={undo.isPending}
            onClick={() => undo.mutate()}
          >
            Undo
          </Button>
        )}
        <Button onClick={onClose} disabled={undo.isPending}>
          Done
        </Button>
      </Group>
    </Stack>
  );
}

interface Line {
  id: string;
  name?: string | null;
  reason?: string;
}

const withReason = (one: BulkRefusal): Line => ({
  id: one.id,
  name: one.name,
  reason: wordsOf(one),
});

function Names({ items }: { items: Line[] }) {
  return (
    <ul className={classes.results}>
      {items.map((item) => (
        <li key={item.id} data-result={item.id}>
          <Link to="/candidates/$id" params={{ id: item.id }}>
            {item.name ?? 'Unknown candidate'}
          </Link>
          {item.reason && `: ${item.reason}`}
        </li>
      ))}
    </ul>
  );
}
