import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './Filters.module.css';

/** A row of filters, with a way back to no filter at all. */
export function Filters({
  label,
  active,
  clear,
  children,
}: {
  label: string;
  active: boolean;
  clear: () => void;
  children: ReactNode;
}) {
  return (
    <search className={classes.bar} aria-label={label}>
      {children}
      {active && (
        <Button variant="subtle" onClick={clear}>
          Clear filters
        </Button>
      )}
    </search>
  );
}
