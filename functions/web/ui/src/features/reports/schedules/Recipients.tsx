import { Button } from '@mantine/core';
import { useState } from 'react';
import { Icon } from '@/components/Icon';
import { counted } from '@/components/words';
import { useMailNames } from './nameOf';
import classes from './Schedules.module.css';

/** How many get it, and who on demand. */
export function Recipients({ mails, title }: { mails: string[]; title: string }) {
  const [open, setOpen] = useState(false);
  const { nameOf } = useMailNames();
  const count = counted(mails.length, 'person', 'people');
  return (
    <>
      <Button
        size="compact-sm"
        variant="subtle"
        className={classes.unfold}
        aria-expanded={open}
        aria-label={`${count}: ${open ? 'hide' : 'show'} who gets ${title}`}
        leftSection={<Icon name={open ? 'down' : 'right'} size={14} />}
        onClick={() => setOpen(!open)}
      >
        {count}
      </Button>
      {open && (
        <ul className={classes.names} aria-label={`Who gets ${title}`}>
          {mails.map((mail) => (
            <li key={mail} title={mail}>
              {nameOf(mail)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
