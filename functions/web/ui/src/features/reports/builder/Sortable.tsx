import { Skeleton } from '@mantine/core';
import { lazy, type ReactNode, Suspense } from 'react';

const SortableList = lazy(() => import('./SortableList'));

export interface Entry {
  key: string;
  name: string;
  issue?: string;
  /** What stands in place of the name. */
  head?: ReactNode;
  /** More than the name, such as fields. */
  body?: ReactNode;
}

export interface SortableProps {
  label: string;
  entries: Entry[];
  move: (from: number, to: number) => void;
  remove: (at: number) => void;
}

/** A list whose order is chosen. Dragging weighs much, so it comes after the screen. */
export function Sortable(props: SortableProps) {
  return (
    <Suspense fallback={<Skeleton height={38 * props.entries.length} />}>
      <SortableList {...props} />
    </Suspense>
  );
}
