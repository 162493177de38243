import { Button, Menu } from '@mantine/core';
import { useRef, useState } from 'react';
import type { CandidateView, Move } from '@/api/types';
import { dayOf } from '@/components/dates';
import { focusSoon } from '@/components/focus';
import { Icon } from '@/components/Icon';
import { Card } from '@/components/Page';
import { StatusTag, Tag } from '@/components/Tag';
import { saved } from '@/components/toast';
import { useDiscard } from '@/components/useDiscard';
import { When } from '@/components/When';
import { humanise } from '@/components/words';
import { useCan, useZone } from '@/features/me/me';
import { turnWords, untilWords, waiting } from '@/features/pipeline/waiting';
import { useDirectory } from '@/features/team/directory';
import classes from './Candidate.module.css';
import { MoveForm } from './MoveForm';
import { UndoMove } from './UndoMove';

/** Where the candidate stands, whose turn it is, and the moves the API allows from there. */
export function StatusCard({ view }: { view: CandidateView }) {
  const { candidate, moves } = view;
  const can = useCan();
  const [opened, setOpened] = useState<Move | null>(null);
  const [dirty, setDirty] = useState(false);
  const discard = useDiscard(dirty);
  const body = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  // The newest description of the move; the one that was opened stays when it is not possible any more.
  const chosen = moves.find((move) => move.to === opened?.to) ?? opened;
  const gone = chosen !== null && !moves.includes(chosen);
  const focusBack = () => focusSoon([() => button.current, () => body.current]);
  const close = () => {
    discard.keep();
    setOpened(null);
    focusBack();
  };
  const choose = (move: Move) => {
    if (move.to === chosen?.to) discard.keep();
    else discard.ask(() => setOpened(move));
  };
  return (
    <Card title="Status" aside={<StatusTag id={candidate.status} />}>
      <div ref={body} tabIndex={-1} className={classes.status}>
        <Turn view={view} />
        {view.undo && can('move_candidates') && (
          <UndoMove candidate={candidate} undo={view.undo} onUndone={focusBack} />
        )}
        {!can('move_candidates') ? null : moves.length === 0 ? (
          <span className="muted">There is no next step from here.</span>
        ) : (
          <Menu position="bottom-start" width="target">
            <Menu.Target>
              <Button
                ref={button}
                fullWidth
                variant={chosen ? 'default' : 'filled'}
                rightSection={<Icon name="down" size={14} />}
              >
                Move to…
              </Button>
            </Menu.Target>
            <Menu.Dropdown aria-label="Possible next statuses">
              {moves.map((move) => (
                <Menu.Item key={move.to} data-move={move.to} onClick={() => choose(move)}>
                  {humanise(move.to)}
                  {move.reopens ? ' (reopen)' : ''}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        )}
        {discard.question && <div className={classes.question}>{discard.question}</div>}
        {chosen && (
          <MoveForm
            key={chosen.to}
            candidate={candidate}
            move={chosen}
            gone={gone}
            onClose={() => discard.ask(close)}
            onDirty={setDirty}
            onMoved={({ candidate: { name, status } }) => {
              saved(`${name} moved to ${humanise(status)}.`);
              close();
            }}
          />
        )}
      </div>
    </Card>
  );
}

function Turn({ view: { candidate } }: { view: CandidateView }) {
  const directory = useDirectory();
  const today = dayOf(new Date(), useZone());
  const who = turnWords(candidate, directory);
  const long = waiting(candidate);
  const until = untilWords(candidate, today);
  return (
    <div className={classes.turn} data-turn={candidate.turn.who}>
      {who && (
        <div>
          <span className="muted">Next: </span>
          <b>{who}</b>{' '}
          <Tag tone={long.tone ?? 'neutral'} dot={false}>
            for {long.words}
          </Tag>
        </div>
      )}
      {until && <div>{until}</div>}
      <div className="muted">
        Since <When at={candidate.status_since} />
      </div>
    </div>
  );
}
