import type { User } from '@/api/types';
import { FormDialog } from '@/components/FormDialog';
import { saved } from '@/components/toast';
import { useUserChange } from './api';

export function DeactivateDialog({ user, onClose }: { user: User | null; onClose: () => void }) {
  const change = useUserChange((updated) => {
    close();
    saved(`${updated.name} can no longer sign in.`);
  });
  const close = () => {
    change.reset();
    onClose();
  };
  return (
    <FormDialog
      opened={user !== null}
      title={`Deactivate ${user?.name ?? ''}?`}
      action="Deactivate"
      danger
      dirty={false}
      busy={change.isPending}
      error={change.error}
      onSubmit={() => user && change.mutate({ user, change: 'deactivate' })}
      onClose={close}
    >
      <p style={{ margin: 0 }}>
        {user?.name} is signed out everywhere and can’t sign in again. Candidates, jobs and what was
        recorded stay as they are.
      </p>
    </FormDialog>
  );
}
