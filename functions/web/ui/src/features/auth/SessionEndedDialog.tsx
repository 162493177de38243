import { Modal, Stack } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { Me } from '@/api/types';
import { keep } from '@/features/bulk/lastOperation';
import { meQuery, useMe } from '@/features/me/me';
import { SignInForm } from './SignInForm';
import { sessionEnded, useSessionEnded } from './sessionEnded';

/** Asks to sign in again over the screen that was open; nothing on it is lost. */
export function SessionEndedDialog() {
  const opened = useSessionEnded();
  const { user } = useMe();
  const client = useQueryClient();

  const goOn = (me: Me) => {
    sessionEnded.over();
    if (me.user.id !== user.id) {
      // Somebody else: nothing of the first person may stay on the screen.
      keep([]);
      location.assign('/');
      return;
    }
    client.setQueryData(meQuery.queryKey, me);
    void client.invalidateQueries();
  };
  return (
    <Modal
      opened={opened}
      onClose={() => {}}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      title="Your session has ended"
      size="md"
      zIndex={400}
    >
      <Stack>
        <p style={{ margin: 0 }}>Sign in again to go on. What you entered is still here.</p>
        <SignInForm initialMail={user.mail} onSignedIn={goOn} />
      </Stack>
    </Modal>
  );
}
