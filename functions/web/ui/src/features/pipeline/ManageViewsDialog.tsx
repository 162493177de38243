import { Button, Modal, Stack } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { View } from '@/api/types';
import { ProblemNotice } from '@/components/ProblemNotice';
import { Empty } from '@/components/states';
import classes from './Pipeline.module.css';
import { deleteView, viewsQuery } from './views';

interface Props {
  opened: boolean;
  onClose: () => void;
  views: View[];
}

export function ManageViewsDialog({ opened, onClose, views }: Props) {
  const client = useQueryClient();
  const remove = useMutation({
    mutationFn: deleteView,
    onSuccess: () => client.invalidateQueries({ queryKey: viewsQuery.queryKey }),
  });
  return (
    <Modal opened={opened} onClose={onClose} title="Your saved views">
      <Stack gap="md">
        {views.length === 0 && <Empty title="No saved views" />}
        <ul className={classes.views}>
          {views.map((view) => (
            <li key={view.id}>
              <span className={classes.viewName}>{view.name}</span>
              <Button
                variant="default"
                size="compact-md"
                aria-label={`Delete ${view.name}`}
                loading={remove.isPending && remove.variables === view.id}
                onClick={() => remove.mutate(view.id)}
              >
                Delete
              </Button>
            </li>
          ))}
        </ul>
        <ProblemNotice error={remove.error} />
      </Stack>
    </Modal>
  );
}
