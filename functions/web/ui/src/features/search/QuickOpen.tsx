import { UnstyledButton } from '@mantine/core';
import { useDisclosure, useHotkeys } from '@mantine/hooks';
import { lazy, Suspense } from 'react';
import { Icon } from '@/components/Icon';
import { useCan } from '@/features/me/me';
import classes from './QuickOpen.module.css';

const QuickOpenDialog = lazy(() => import('./QuickOpenDialog'));

/** Opens a candidate by name from anywhere: the button, or Ctrl+K (⌘K). No single key: speech input would press it. */
export function QuickOpen({ compact = false }: { compact?: boolean }) {
  const can = useCan();
  const [opened, { open, close }] = useDisclosure(false);
  // One of the two buttons listens; which one is seen depends on the width.
  const listens = !compact && can('view_candidates');
  useHotkeys(listens ? [['mod+K', () => !dialogIsOpen() && open()]] : []);
  if (!can('view_candidates')) return null;
  return (
    <>
      <UnstyledButton
        className={compact ? classes.icon : classes.button}
        onClick={open}
        aria-label="Find a candidate"
        aria-keyshortcuts="Control+K Meta+K"
      >
        <Icon name="search" />
        {!compact && (
          <>
            <span className={classes.words}>Find a candidate</span>
            <kbd className={classes.key}>{onMac() ? '⌘K' : 'Ctrl K'}</kbd>
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

/** What is on the screen has to be finished first. */
const dialogIsOpen = () => document.querySelector('[role=dialog]') !== null;

const onMac = () => /Mac|iPhone|iPad/.test(navigator.userAgent);
