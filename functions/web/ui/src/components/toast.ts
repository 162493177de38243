import { notifications } from '@mantine/notifications';

const closeButtonProps = { 'aria-label': 'Close' };

/** Says that something worked. Failures stay where they happened and are never a toast only. */
export function saved(message: string): void {
  notifications.show({
    message,
    withBorder: true,
    autoClose: 5000,
    role: 'status',
    closeButtonProps,
  });
}

/** A failure of an action that has no place of its own on the screen. */
export function notSaved(title: string, message: string): void {
  notifications.show({
    title,
    message,
    color: 'red',
    withBorder: true,
    autoClose: 10_000,
    closeButtonProps,
  });
}
