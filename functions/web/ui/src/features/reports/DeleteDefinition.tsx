import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { asProblem } from '@/api/problem';
import type { Definition } from '@/api/reports';
import { ChangedMeanwhile } from '@/components/ChangedMeanwhile';
import { FormDialog } from '@/components/FormDialog';
import { focusSoon } from '@/components/focus';
import { saved } from '@/components/toast';
import { definitionQuery, definitionsKey, deleteDefinition } from './definitions';

interface Props {
  definition: Definition;
  opened: boolean;
  onClose: () => void;
  onDeleted: () => void;
}

/** Asks before a saved report goes away. */
export function DeleteDefinition({ definition, opened, onClose, onDeleted }: Props) {
  const { id, title, shared } = definition;
  const client = useQueryClient();
  const remove = useMutation({
    mutationFn: (version: number) => deleteDefinition({ id, version }),
    onSuccess: () => {
      saved(`“${title}” is deleted.`);
      client.removeQueries({ queryKey: definitionQuery(id).queryKey });
      onDeleted();
      focusSoon([() => document.querySelector('h1')]);
      return client.invalidateQueries({ queryKey: definitionsKey });
    },
  });
  // Who still wants it gone after somebody changed it says so about the newer version.
  const again = useMutation({
    mutationFn: () => client.fetchQuery({ ...definitionQuery(id), staleTime: 0 }),
    onSuccess: ({ version }) => remove.mutate(version),
  });
  const conflict = remove.error && asProblem(remove.error).code === 'version_conflict';
  const close = () => {
    remove.reset();
    onClose();
  };
  return (
    <FormDialog
      opened={opened}
      title={`Delete “${title}”?`}
      action="Delete"
      danger
      dirty={false}
      busy={remove.isPending || again.isPending}
      error={again.error ?? remove.error}
      problem={
        conflict && !again.error ? (
          <ChangedMeanwhile what="report">
            <Button size="xs" variant="default" onClick={() => again.mutate()}>
              Delete the newer version
            </Button>
          </ChangedMeanwhile>
        ) : undefined
      }
      onSubmit={() => remove.mutate(definition.version)}
      onClose={close}
    >
      <p style={{ margin: 0 }}>
        Reports that were made with it stay as they are.
        {shared && ' Your colleagues won’t find it any more either.'}
      </p>
    </FormDialog>
  );
}
