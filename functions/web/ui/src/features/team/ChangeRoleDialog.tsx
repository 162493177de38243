import { Select } from '@mantine/core';
import { useState } from 'react';
import { asProblem } from '@/api/problem';
import type { Role, User } from '@/api/types';
import { roles } from '@/api/vocabulary';
import { FormDialog } from '@/components/FormDialog';
import { Notice } from '@/components/Notice';
import { saved } from '@/components/toast';
import { humanise } from '@/components/words';
import { useUserChange } from './api';

export function ChangeRoleDialog({ user, onClose }: { user: User | null; onClose: () => void }) {
  const [role, setRole] = useState<Role | null>(null);
  const close = () => {
    setRole(null);
    change.reset();
    onClose();
  };
  const change = useUserChange((updated) => {
    close();
    saved(`${updated.name} is now ${humanise(updated.role).toLowerCase()}.`);
  });
  const chosen = role ?? user?.role ?? null;
  const conflict = change.error && asProblem(change.error).code === 'version_conflict';
  return (
    <FormDialog
      opened={user !== null}
      title={`Change the role of ${user?.name ?? ''}`}
      action="Change role"
      dirty={role !== null && role !== user?.role}
      busy={change.isPending}
      error={change.error}
      problem={
        conflict && user ? (
          <Notice tone="amber" icon="warn" role="alert" title="Someone else changed this meanwhile">
            The role is {humanise(user.role).toLowerCase()} now. Save again if you still want the
            change.
          </Notice>
        ) : undefined
      }
      onSubmit={() => user && chosen && change.mutate({ user, change: { role: chosen } })}
      onClose={close}
    >
      <Select
        label="Role"
        description="It takes effect with the person’s next click."
        data={roles.map((id) => ({ value: id, label: humanise(id) }))}
        value={chosen}
        onChange={(next) => setRole(next as Role | null)}
        allowDeselect={false}
      />
    </FormDialog>
  );
}
