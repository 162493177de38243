import { DragDropContext, Draggable, Droppable } from '@hello-pangea/dnd';
import { ActionIcon, VisuallyHidden } from '@mantine/core';
import { useRef, useState } from 'react';
import { focusSoon } from '@/components/focus';
import { Icon } from '@/components/Icon';
import classes from './Builder.module.css';
import type { Entry, SortableProps } from './Sortable';

/** A list whose order is chosen: by dragging, with the keyboard on the handle, or with the arrows beside each entry. */
export default function SortableList({ label, entries, move, remove }: SortableProps) {
  const list = useRef<HTMLOListElement>(null);
  const [said, setSaid] = useState('');
  const button = (at: number, what: string) => () =>
    list.current?.children[at]?.querySelector<HTMLElement>(`[data-do="${what}"]`);
  const step = (from: number, to: number) => {
    move(from, to);
    setSaid(`${entries[from]?.name} is now ${to + 1} of ${entries.length}.`);
    const [same, other] = to < from ? ['up', 'down'] : ['down', 'up'];
    focusSoon([button(to, same), button(to, other)]);
  };
  const takeOff = (at: number) => {
    remove(at);
    setSaid(`${entries[at]?.name} is taken off.`);
    focusSoon([button(at, 'remove'), button(at - 1, 'remove'), () => list.current]);
  };
  return (
    <>
      <VisuallyHidden role="status">{said}</VisuallyHidden>
      <DragDropContext
        onDragEnd={({ source, destination }) => {
          if (destination) move(source.index, destination.index);
        }}
      >
        <Droppable droppableId={label}>
          {({ innerRef, droppableProps, placeholder }) => (
            <ol
              {...droppableProps}
              ref={(element) => {
                list.current = element;
                innerRef(element);
              }}
              className={classes.sortable}
              aria-label={label}
              tabIndex={-1}
            >
              {entries.map((entry, at) => (
                <Item
                  key={entry.key}
                  entry={entry}
                  at={at}
                  last={entries.length - 1}
                  step={step}
                  remove={takeOff}
                />
              ))}
              {placeholder}
            </ol>
          )}
        </Droppable>
      </DragDropContext>
    </>
  );
}

interface ItemProps {
  entry: Entry;
  at: number;
  last: number;
  step: (from: number, to: number) => void;
  remove: (at: number) => void;
}

function Item({ entry: { key, name, issue, head, body }, at, last, step, remove }: ItemProps) {
  const icon = { variant: 'subtle', color: 'gray', size: 28 } as const;
  return (
    <Draggable draggableId={key} index={at}>
      {({ innerRef, draggableProps, dragHandleProps }, { isDragging }) => (
        <li
          ref={innerRef}
          {...draggableProps}
          className={classes.entry}
          data-entry={key}
          data-dragging={isDragging || undefined}
        >
          {/* biome-ignore lint/a11y/useAriaPropsSupportedByRole: the handle's props make it a button */}
          <span {...dragHandleProps} className={classes.handle} aria-label={`Move ${name}`}>
            <Icon name="menu" size={16} />
          </span>
          {head ?? <span className={classes.entryName}>{name}</span>}
          <ActionIcon
            {...icon}
            data-do="up"
            aria-label={`Move ${name} up`}
            disabled={at === 0}
            onClick={() => step(at, at - 1)}
          >
            <span className={classes.upwards}>
              <Icon name="down" size={16} />
            </span>
          </ActionIcon>
          <ActionIcon
            {...icon}
            data-do="down"
            aria-label={`Move ${name} down`}
            disabled={at === last}
            onClick={() => step(at, at + 1)}
          >
            <Icon name="down" size={16} />
          </ActionIcon>
          <ActionIcon
            {...icon}
            data-do="remove"
            aria-label={`Take ${name} off`}
            onClick={() => remove(at)}
          >
            <Icon name="cross" size={16} />
          </ActionIcon>
          {body && <div className={classes.entryBody}>{body}</div>}
          {issue && (
            <div role="alert" className={classes.wrong}>
              {issue}
            </div>
          )}
        </li>
      )}
    </Draggable>
  );
}
