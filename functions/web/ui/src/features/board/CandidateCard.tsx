import { ActionIcon } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import type { CandidateSummary } from '@/api/types';
import { dayOf } from '@/components/dates';
import { Icon } from '@/components/Icon';
import { Tag } from '@/components/Tag';
import { initials } from '@/components/words';
import { useJobTitle } from '@/features/jobs/api';
import { useZone } from '@/features/me/me';
import { turnWords, untilWords, waiting } from '@/features/pipeline/waiting';
import { useDirectory } from '@/features/team/directory';
import classes from './Board.module.css';

interface Props {
  line: CandidateSummary;
  withJob: boolean;
  selected?: boolean;
  /** Absent for those who may not move anybody. */
  toggle?: (id: string) => void;
  openMenu?: (line: CandidateSummary) => void;
  /** One card of a column is the way in for the Tab key. */
  entry: boolean;
  /** Its move is being looked at. */
  busy?: boolean;
  /** Carried by the pointer: the name is enough. */
  compact?: boolean;
  describedBy?: string;
}

export const CandidateCard = memo(function CandidateCard(props: Props) {
  const { line, withJob, selected = false, toggle, openMenu, entry, describedBy } = props;
  const directory = useDirectory();
  const jobTitle = useJobTitle();
  const today = dayOf(new Date(), useZone());
  const turn = turnWords(line, directory);
  const time = waiting(line);
  const until = untilWords(line, today);
  const owner = directory.name(line.owner);
  return (
    <article
      className={classes.card}
      data-card={line.id}
      data-candidate={line.id}
      data-selected={selected || undefined}
      data-busy={props.busy || undefined}
      data-compact={props.compact || undefined}
    >
      <div className={classes.cardHead}>
        {toggle && (
          <input
            type="checkbox"
            className={classes.check}
            checked={selected}
            onChange={() => toggle(line.id)}
            aria-label={`Select ${line.name}`}
            tabIndex={-1}
          />
        )}
        <Link
          to="/candidates/$id"
          params={{ id: line.id }}
          className={classes.cardLink}
          tabIndex={entry ? 0 : -1}
          aria-describedby={describedBy}
          aria-keyshortcuts={toggle ? 'm x' : undefined}
        >
          {line.name}
        </Link>
        {openMenu && (
          <ActionIcon
            className={classes.cardMenu}
            variant="subtle"
            color="gray"
            size={24}
            tabIndex={-1}
            aria-label={`Move ${line.name} to…`}
            onClick={() => openMenu(line)}
          >
            <Icon name="more" size={16} />
          </ActionIcon>
        )}
      </div>
      {withJob && <div className={classes.cardLine}>{jobTitle(line.job)}</div>}
      {turn && (
        <div className={classes.turn} title={`Waits for ${turn}`}>
          <span className="muted">Waits for</span> {turn}
        </div>
      )}
      {until && <div className={classes.cardLine}>{until}</div>}
      <div className={classes.cardFoot}>
        <span className={classes.tags}>
          {time.tone ? (
            <Tag tone={time.tone} dot={false}>
              {time.words}
            </Tag>
          ) : (
            <span className={classes.time}>{time.words}</span>
          )}
          {line.tags.map((tag) => (
            <Tag key={tag} tone="neutral" dot={false}>
              {tag}
            </Tag>
          ))}
        </span>
        {owner && (
          <span
            className={classes.owner}
            title={`Owner: ${owner}`}
            role="img"
            aria-label={`Owner: ${owner}`}
          >
            {initials(owner)}
          </span>
        )}
      </div>
    </article>
  );
});
