import { Button, Group, Stack } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Icon } from '@/components/Icon';
import { Notice } from '@/components/Notice';
import { ProblemNotice } from '@/components/ProblemNotice';
import { counted } from '@/components/words';
import classes from './Job.module.css';
import { type Outcome, takeAllBack } from './tellOthers';

/** What became of each. */
export function TellOthersResult({ outcome, onClose }: { outcome: Outcome; onClose: () => void }) {
  const client = useQueryClient();
  const undo = useMutation({
    mutationFn: () => takeAllBack(outcome),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: ['jobs'] });
      void client.invalidateQueries({ queryKey: ['candidate'] });
      return client.invalidateQueries({ queryKey: ['candidates'] });
    },
  });
  return (
    <Stack gap="md" data-told={outcome.moved.length}>
      <Notice
        tone="green"
        icon="check"
        role="status"
        title={`${counted(outcome.moved.length, 'candidate')} rejected`}
      >
        <Names items={outcome.moved.map(({ id, name }) => ({ id, name }))} />
      </Notice>
      {outcome.failed.length > 0 && (
        <Notice
          tone="amber"
          icon="warn"
          role="alert"
          title={`${counted(outcome.failed.length, 'candidate')} not`}
        >
          <Names items={outcome.failed} />
        </Notice>
      )}
      {undo.data && (
        <Notice role="status" title={`${counted(undo.data.back, 'candidate')} taken back`}>
          {undo.data.stay.length > 0 && <Names items={undo.data.stay} />}
        </Notice>
      )}
      <ProblemNotice error={undo.error} />
      <Group justify="flex-end" gap="xs">
        {outcome.operations.length > 0 && !undo.data && (
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

function Names({ items }: { items: { id: string; name: string; reason?: string }[] }) {
  return (
    <ul className={classes.results}>
      {items.map((item) => (
        <li key={item.id} data-result={item.id}>
          <Link to="/candidates/$id" params={{ id: item.id }}>
            {item.name}
          </Link>
          {item.reason && `: ${item.reason}`}
        </li>
      ))}
    </ul>
  );
}
