// "Move to…" for one card: only the moves the API allows, opened beside the card by key or button.
import { Menu } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { asProblem, describe } from '@/api/problem';
import type { CandidateSummary, Status } from '@/api/types';
import { humanise } from '@/components/words';
import { movesQuery } from '@/features/candidates/api';
import classes from './Board.module.css';

interface Props {
  line: CandidateSummary;
  /** Where the card is on the screen. */
  place: DOMRect;
  onChoose: (to: Status) => void;
  onClose: () => void;
}

export function MoveMenu({ line, place, onChoose, onClose }: Props) {
  const open = useQuery({ ...movesQuery(line.id), staleTime: 5_000 });
  const { left, top, width, height } = place;
  // What there is to choose may come after the menu has opened.
  const dropdown = useRef<HTMLDivElement>(null);
  const { isPending } = open;
  useEffect(() => {
    if (isPending) return;
    const focus = () => dropdown.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
    const later = setTimeout(focus, 0);
    return () => clearTimeout(later);
  }, [isPending]);
  return (
    // The key that opens the menu is still on its way, so keys outside don't close it.
    <Menu
      opened
      onClose={onClose}
      position="bottom-end"
      width={220}
      clickOutsideEvents={['mousedown', 'touchstart']}
    >
      <Menu.Target>
        <button
          type="button"
          tabIndex={-1}
          className={classes.anchor}
          style={{ left, top, width, height }}
          aria-label={`Move ${line.name} to…`}
        />
      </Menu.Target>
      <Menu.Dropdown ref={dropdown} aria-label={`Possible next statuses of ${line.name}`}>
        <Menu.Label>{open.isPending ? 'Loading…' : 'Move to…'}</Menu.Label>
        {open.data?.moves.map((move) => (
          <Menu.Item key={move.to} data-move={move.to} onClick={() => onChoose(move.to)}>
            {humanise(move.to)}
            {move.reopens ? ' (reopen)' : ''}
          </Menu.Item>
        ))}
        {open.data?.moves.length === 0 && (
          <Menu.Item onClick={onClose}>There is no next step from here</Menu.Item>
        )}
        {open.error && !open.data && (
          <Menu.Item closeMenuOnClick={false} onClick={() => open.refetch()}>
            {describe(asProblem(open.error)).title}. Try again
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
