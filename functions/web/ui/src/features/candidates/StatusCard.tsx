import { Button, Menu } from '@mantine/core';
import { useState } from 'react';
import type { CandidateView, Status } from '@/api/types';
import { Icon } from '@/components/Icon';
import { Notice } from '@/components/Notice';
import { Card } from '@/components/Page';
import { StatusTag } from '@/components/Tag';
import { When } from '@/components/When';
import { humanise } from '@/components/words';
import { useCan } from '@/features/me/me';
import classes from './Candidate.module.css';
import { MoveForm } from './MoveForm';

/** Where the candidate stands, and the moves the API allows from there. */
export function StatusCard({ view }: { view: CandidateView }) {
  const { candidate, moves } = view;
  const can = useCan();
  const [to, setTo] = useState<Status | null>(null);
  const chosen = moves.find((move) => move.to === to);

  return (
    <Card title="Status" aside={<StatusTag id={candidate.status} />}>
      <p className={classes.since}>
        Since <When at={candidate.status_since} />
      </p>
      {!can('move_candidates') ? null : moves.length === 0 ? (
        <span className="muted">There is no next step from here.</span>
      ) : (
        <Menu position="bottom-start" width="target">
          <Menu.Target>
            <Button
              fullWidth
              variant={chosen ? 'default' : 'filled'}
              rightSection={<Icon name="down" size={14} />}
            >
              Move to…
            </Button>
          </Menu.Target>
          <Menu.Dropdown aria-label="Possible next statuses">
            {moves.map((move) => (
              <Menu.Item key={move.to} data-move={move.to} onClick={() => setTo(move.to)}>
                {humanise(move.to)}
                {move.reopens ? ' (reopen)' : ''}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      {to && !chosen && (
        <div className={classes.moveForm}>
          <Notice
            tone="amber"
            icon="warn"
            title={`${humanise(to)} isn’t possible any more`}
            role="alert"
          >
            The candidate is {humanise(candidate.status).toLowerCase()} now.
          </Notice>
        </div>
      )}
      {chosen && (
        <MoveForm key={chosen.to} candidate={candidate} move={chosen} onClose={() => setTo(null)} />
      )}
    </Card>
  );
}
