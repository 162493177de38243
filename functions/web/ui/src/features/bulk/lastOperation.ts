// The last move of many, so that it can be taken back: kept for this tab, also over a reload.
import { useSyncExternalStore } from 'react';
import type { Status } from '@/api/types';

export interface Operation {
  id: string;
  ids: string[];
  to: Status;
  until: string;
}

const key = 'hirelog-last-operation';
const listeners = new Set<() => void>();

export function keep(operation: Operation | null): void {
  try {
    if (operation) sessionStorage.setItem(key, JSON.stringify(operation));
    else sessionStorage.removeItem(key);
  } catch {
    // Without storage there is no way back after a reload; the result itself still has one.
  }
  for (const tell of listeners) tell();
}

const read = () => {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
};

export function lastOperation(text: string | null, now = Date.now()): Operation | null {
  try {
    const operation = JSON.parse(text ?? 'null') as Operation | null;
    return operation && Date.parse(operation.until) > now ? operation : null;
  } catch {
    return null;
  }
}

const subscribe = (tell: () => void) => {
  listeners.add(tell);
  return () => void listeners.delete(tell);
};

export const useLastOperation = (): Operation | null =>
  lastOperation(useSyncExternalStore(subscribe, read));
