import { Drawer } from '@mantine/core';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { RowsLoading } from '@/components/states';
import { ExplainContext, type Explained } from './explain';

const Explanation = lazy(() => import('./Explanation'));
const OwnExplanation = lazy(() => import('./OwnExplanation'));

/** Numbers inside can be explained; the explanation opens beside them and keeps the screen as it is. */
export function Explaining({ children }: { children: ReactNode }) {
  const [number, setNumber] = useState<Explained | null>(null);
  const [opened, setOpened] = useState(false);
  const open = (next: Explained) => {
    setNumber(next);
    setOpened(true);
  };
  return (
    <ExplainContext value={open}>
      {children}
      <Drawer
        opened={opened}
        onClose={() => setOpened(false)}
        position="right"
        size="38rem"
        title={number?.name}
        closeButtonProps={{ 'aria-label': 'Close the explanation' }}
      >
        <Suspense fallback={<RowsLoading />}>
          {number?.own && <OwnExplanation number={number} own={number.own} />}
          {number && !number.own && <Explanation number={number} />}
        </Suspense>
      </Drawer>
    </ExplainContext>
  );
}
