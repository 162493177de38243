import { UnstyledButton } from '@mantine/core';
import { useDisclosure, useHotkeys } from '@mantine/hooks';
import { lazy, Suspense } from 'react';
import { Icon } from '@/components/Icon';
import { useCan } from '@/features/me/me';
import classes from './QuickOpen.module.css';

const QuickOpenDialog = lazy(() => import('./QuickOpenDialog'));

/** Opens a candidate by name from anywhere: the button, Ctrl+K or "/". */
export function QuickOpen({ compact = false }: { compact?: boolean }) {
  const can = useCan();
  const [opened, { open, close }] = useDisclosure(false);
  // One of the two buttons listens; which one is seen depends on the width.
  useHotkeys(
    compact || !can('view_candidates')
      ? []
      : [
          ['mod+K', open],
          ['/', open],
        ],
  );
  if (!can('view_candidates')) return null;
  return (
    <>
      <UnstyledButton
        className={compact ? classes.icon : classes.button}
        onClick={open}
        aria-label="Find a candidate"
        aria-keyshortcuts="Control+K /"
      >
        <Icon name="search" />
        {!compact && (
          <>
            <span className={classes.words}>Find a candidate</span>
            <kbd className={classes.key}>/</kbd>
          </>
        )}
      </UnstyledButton>
      {opened && (
        <Suspense>
          <QuickOpenDialog onClose={close} />
        </Suspense>
      )}
    </>
  );
}
