// A plan can be taken back before anybody is told of it: the mails wait for half a minute.
import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useEffect, useState } from 'react';
import { asProblem, describe } from '@/api/problem';
import type { Interview } from '@/api/types';
import { Icon } from '@/components/Icon';
import { saved } from '@/components/toast';
import classes from './Interviews.module.css';

interface Offer {
  title: string;
  /** The interview as the change left it. */
  after: Interview;
  undo: () => Promise<unknown>;
}

/** Offers to take a change back, for as long as nobody is told of it. */
export function offerUndo({ title, after, undo }: Offer): void {
  const id = `undo-${after.id}`;
  // Both moments are the server's, so a wrong clock here does not matter.
  const left = Date.parse(after.told_after) - Date.parse(after.updated_at);
  notifications.hide(id);
  if (left <= 0) {
    saved(title);
    return;
  }
  // Shown again under the same name only after the old one is gone.
  setTimeout(() =>
    notifications.show({
      id,
      title,
      message: <Countdown id={id} until={Date.now() + left} undo={undo} />,
      autoClose: false,
      withBorder: true,
      role: 'status',
      closeButtonProps: { 'aria-label': 'Close' },
    }),
  );
}

interface Props {
  id: string;
  until: number;
  undo: () => Promise<unknown>;
}

function Countdown({ id, until, undo }: Props) {
  const [now, setNow] = useState(Date.now);
  const [state, setState] = useState<'open' | 'busy'>('open');
  const [failed, setFailed] = useState<string | null>(null);
  const left = Math.ceil((until - now) / 1000);
  useEffect(() => {
    if (left <= 0 && state === 'open' && !failed) notifications.hide(id);
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, [left, state, failed, id]);
  const back = async () => {
    setState('busy');
    try {
      await undo();
      notifications.hide(id);
      saved('Taken back. Nobody was told.');
    } catch (error) {
      const { title, hint } = describe(asProblem(error));
      setFailed(`Not taken back. ${title}. ${hint}`);
      setState('open');
    }
  };
  return (
    <div className={classes.undo} data-undo-interview>
      <span>Nobody is told yet. For 30 seconds it can be taken back.</span>
      {failed && (
        <span role="alert" className={classes.wrong}>
          {failed}
        </span>
      )}
      {left > 0 && (
        <Button
          size="xs"
          variant="default"
          leftSection={<Icon name="undo" size={14} />}
          loading={state === 'busy'}
          onClick={back}
        >
          Undo
          <span aria-hidden="true" className="tabular">
            &nbsp;({left} s)
          </span>
        </Button>
      )}
    </div>
  );
}
