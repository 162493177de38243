// The last move of many, so that it can be taken back: kept for this tab, also over a reload.
import { useMemo, useSyncExternalStore } from 'react';
import type { Status } from '@/api/types';

export interface Operation {
  id: string;
  ids: string[];
  to: Status;
  until: string;
}

const key = 'hirelog-last-operation';
const listeners = new Set<() => void>();

/** One move of many may have been several operations. None: there is nothing to take back any more. */
export function keep(operations: Operation[]): void {
  try {
    if (operations.length > 0) sessionStorage.setItem(key, JSON.stringify(operations));
    else sessionStorage.removeItem(key);
  } catch {
    // Without storage there is no way back after a reload; the result itself still has one.
  }
  for (const tell of listeners) tell();
}

/** One more operation of the same move. */
export const keepAlso = (more: Operation[]): void => keep([...lastOperations(read()), ...more]);

/** It was taken back. */
export const drop = (id: string): void =>
  keep(lastOperations(read()).filter((operation) => operation.id !== id));

const read = () => {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
};

export function lastOperations(text: string | null, now = Date.now()): Operation[] {
  try {
    const operations: unknown = JSON.parse(text ?? '[]');
    if (!Array.isArray(operations)) return [];
    return (operations as Operation[]).filter(({ until }) => Date.parse(until) > now);
  } catch {
    return [];
  }
}

const subscribe = (tell: () => void) => {
  listeners.add(tell);
  return () => void listeners.delete(tell);
};

export function useLastOperations(): Operation[] {
  const text = useSyncExternalStore(subscribe, read);
  return useMemo(() => lastOperations(text), [text]);
}
