import { Button } from '@mantine/core';
import { type ReactNode, useRef } from 'react';
import classes from './Filters.module.css';
import { focusSoon } from './focus';

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
  const bar = useRef<HTMLElement>(null);
  return (
    <search ref={bar} tabIndex={-1} className={classes.bar} aria-label={label}>
      {children}
      {active && (
        <Button
          variant="subtle"
          onClick={() => {
            clear();
            focusSoon([() => bar.current]);
          }}
        >
          Clear filters
        </Button>
      )}
    </search>
  );
}
