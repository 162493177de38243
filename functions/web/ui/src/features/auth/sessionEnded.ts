// A session can end in the middle of work. Then a dialog over the screen asks to sign in again, and what was being typed
// stays where it is.
import { useSyncExternalStore } from 'react';

let ended = false;
const listeners = new Set<() => void>();

function set(next: boolean): void {
  if (ended === next) return;
  ended = next;
  for (const listener of listeners) listener();
}

export const sessionEnded = {
  report: () => set(true),
  over: () => set(false),
};

export const useSessionEnded = (): boolean =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => ended,
  );
