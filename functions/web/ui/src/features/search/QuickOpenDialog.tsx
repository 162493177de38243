import { Modal, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useId, useState } from 'react';
import { ProblemNotice } from '@/components/ProblemNotice';
import { StatusTag } from '@/components/Tag';
import { counted } from '@/components/words';
import { useJobTitle } from '@/features/jobs/api';
import { useOwnJob } from '@/features/pipeline/ownJob';
import { quickQuery } from './api';
import classes from './QuickOpen.module.css';

/** Type a name, choose with the arrow keys, Enter opens. */
export default function QuickOpenDialog({ onClose }: { onClose: () => void }) {
  const navigate = useNavigate();
  const list = useId();
  const jobTitle = useJobTitle();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const [text] = useDebouncedValue(typed.trim(), 250);
  const enough = text.length >= 2;
  const found = useQuery({
    ...quickQuery(text, useOwnJob()),
    enabled: enough,
    placeholderData: keepPreviousData,
  });
  const items = enough ? (found.data?.items ?? []) : [];
  const active = Math.min(at, items.length - 1);
  // What is shown belongs to what was typed; a fast Enter does not open somebody else.
  const current = typed.trim() === text && !found.isPlaceholderData;

  const open = (id: string | undefined) => {
    if (!id) return;
    onClose();
    void navigate({ to: '/candidates/$id', params: { id } });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && items.length > 0) {
      event.preventDefault();
      setAt((active + step + items.length) % items.length);
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault();
      if (current) open(items[active]?.id);
    }
  };
  const option = (id: string) => `${list}-${id}`;
  return (
    <Modal opened onClose={onClose} title="Find a candidate">
      <TextInput
        aria-label="Name, mail, skill or tag"
        placeholder="Name, mail, skill or tag"
        type="search"
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
        role="combobox"
        aria-expanded={items.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={items[active] ? option(items[active].id) : undefined}
        autoComplete="off"
        data-autofocus
      />
      <div role="listbox" id={list} aria-label="Candidates found" className={classes.list}>
        {items.map((line, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the input's
          <div
            key={line.id}
            id={option(line.id)}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            className={classes.option}
            data-found={line.id}
            onClick={() => open(line.id)}
            onMouseMove={() => setAt(index)}
          >
            <span className={classes.who}>
              <span className={classes.name}>{line.name}</span>
              <span className="muted">{jobTitle(line.job)}</span>
            </span>
            <StatusTag id={line.status} />
          </div>
        ))}
      </div>
      <div role="status" className={classes.hint}>
        {!enough
          ? 'Type at least two letters.'
          : found.isPending
            ? 'Searching…'
            : found.error
              ? ''
              : items.length === 0
                ? 'Nobody found.'
                : `${counted(items.length, 'candidate')}${found.data?.next ? ', the first of more' : ''}. Enter opens.`}
      </div>
      <ProblemNotice error={found.error} />
    </Modal>
  );
}
