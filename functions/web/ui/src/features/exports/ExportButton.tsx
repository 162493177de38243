import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { lazy, Suspense } from 'react';
import type { ExportFilter } from '@/api/types';
import { Icon } from '@/components/Icon';
import { useCan } from '@/features/me/me';

// Few open it; the pipeline need not wait for it.
const ExportDialog = lazy(() => import('./ExportDialog'));

/** Orders a file of those who are in the list. Nothing for those who may not. */
export function ExportButton({ filter }: { filter: ExportFilter }) {
  const can = useCan();
  const [opened, dialog] = useDisclosure(false);
  if (!can('export_candidates')) return null;
  return (
    <>
      <Button
        variant="default"
        onClick={dialog.open}
        leftSection={<Icon name="download" size={16} />}
      >
        Export
      </Button>
      <Suspense>{opened && <ExportDialog filter={filter} onClose={dialog.close} />}</Suspense>
    </>
  );
}
