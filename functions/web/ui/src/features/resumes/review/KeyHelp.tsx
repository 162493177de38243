import { Button, Popover } from '@mantine/core';
import { useState } from 'react';
import classes from './Review.module.css';
import { keyHelp } from './useReviewKeys';

/** The most used keys in a line, all of them on demand. */
export function KeyHelp() {
  const [opened, setOpened] = useState(false);
  return (
    <div className={classes.keyLine}>
      <span className={classes.keyShort}>
        <kbd>↑</kbd> <kbd>↓</kbd> move, <kbd>a</kbd> accept, <kbd>e</kbd> correct, <kbd>x</kbd>{' '}
        reject
      </span>
      <Popover opened={opened} onChange={setOpened} position="bottom-end" withinPortal={false}>
        <Popover.Target>
          <Button size="compact-sm" variant="subtle" onClick={() => setOpened((open) => !open)}>
            All keys
          </Button>
        </Popover.Target>
        <Popover.Dropdown maw="min(22rem, calc(100vw - 3rem))">
          <dl className={classes.keys} aria-label="Keys" data-keys>
            {keyHelp.map(([keys, does]) => (
              <div key={does}>
                <dt>
                  {keys.map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
          <p className={classes.below}>They work while the focus is in the list of facts.</p>
        </Popover.Dropdown>
      </Popover>
    </div>
  );
}
