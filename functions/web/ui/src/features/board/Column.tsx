import { Droppable } from '@hello-pangea/dnd';
import { ActionIcon, Button } from '@mantine/core';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, useEffect, useId, useMemo, useState } from 'react';
import { allItems } from '@/api/queries';
import type { Board, CandidateSummary } from '@/api/types';
import { Icon } from '@/components/Icon';
import { ProblemNotice } from '@/components/ProblemNotice';
import { humanise } from '@/components/words';
import type { CandidatesQuery } from '@/features/pipeline/filters';
import { columnQuery } from '@/features/pipeline/lists';
import classes from './Board.module.css';
import { CandidateCard } from './CandidateCard';
import { ColumnHead } from './ColumnHead';
import { DraggableCard, handleOf } from './DraggableCard';
import { deeper } from './deeper';
import { type Dragged, isRefused } from './useBoardDrag';

export interface ColumnCards {
  cards: CandidateSummary[];
  scrollTo: (index: number) => void;
}

interface Props {
  first: Board['columns'][number];
  query: CandidatesQuery;
  /** The first cards of all columns. */
  shown: ReadonlySet<string>;
  /** Whose move is being looked at. */
  pending: ReadonlySet<string>;
  /** What the column scrolls in; null until the board is drawn. */
  scroller: HTMLDivElement | null;
  dragged: Dragged | null;
  openMenu: (line: CandidateSummary) => void;
  collapse: () => void;
  /** Tells the board what is in the column, for the arrow keys and for what is dragged. */
  register: (cards: ColumnCards) => void;
}

/** The column's head stays in sight; the cards begin below it. */
const headHeight = 44;

export function Column(props: Props) {
  const { first, query, shown, pending, scroller, dragged, openMenu, collapse, register } = props;
  const { status, count = null, next = null } = first;
  const title = useId();
  const [current, setCurrent] = useState<string | null>(null);
  const [further, goFurther] = useState(false);
  const more = useInfiniteQuery({
    ...columnQuery(query, status, next),
    enabled: next !== null && further,
    // The first cards were loaded again and go on elsewhere: what was shown below stays until that is there.
    placeholderData: keepPreviousData,
  });
  const cards = useMemo(
    () => [...first.items, ...deeper(allItems(more.data), shown)],
    [first.items, more.data, shown],
  );

  const virtual = useVirtualizer({
    count: cards.length,
    getScrollElement: () => scroller,
    estimateSize: () => 118,
    getItemKey: (index) => cards[index]?.id ?? index,
    overscan: 4,
    gap: 8,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight + 8,
    scrollPaddingEnd: 8,
  });
  const rows = virtual.getVirtualItems();
  useEffect(() => {
    register({ cards, scrollTo: (index) => virtual.scrollToIndex(index, { align: 'auto' }) });
  });

  // The end comes near: loads what follows. A page can be empty and still go on.
  const near = (rows.at(-1)?.index ?? -1) >= cards.length - 5;
  const loads = more.isFetching || more.isError;
  useEffect(() => {
    if (!near || loads || next === null) return;
    if (!further) goFurther(true);
    else if (more.hasNextPage) void more.fetchNextPage();
  }, [near, loads, next, further, more.hasNextPage, more.fetchNextPage]);
  const complete = next === null || (further && more.data !== undefined && !more.hasNextPage);

  const refused = isRefused(dragged, status);
  const drawn = rows.map((row) => cards[row.index]?.id);
  const entry = current && drawn.includes(current) ? current : drawn[0];
  return (
    <section
      className={classes.column}
      aria-labelledby={title}
      data-column={status}
      data-refused={refused || undefined}
    >
      <ColumnHead
        id={title}
        status={status}
        count={count ?? (complete ? cards.length : `${cards.length}+`)}
        reason={refused ? `Not possible from ${humanise(dragged?.line.status ?? '')}` : null}
        action={
          <ActionIcon
            variant="subtle"
            color="gray"
            size={28}
            aria-label={`Fold ${humanise(status)}`}
            onClick={collapse}
          >
            <Icon name="left" size={14} />
          </ActionIcon>
        }
      />
      <Droppable
        droppableId={status}
        mode="virtual"
        renderClone={(provided, { mode, isDropAnimating }, { draggableId }) => {
          const line = cards.find(({ id }) => id === draggableId);
          // Where a card lands in a column is not for the person to say, so there is nothing to animate.
          const landing = isDropAnimating ? { transitionDuration: '0.001s' } : {};
          return (
            <div
              ref={provided.innerRef}
              {...provided.draggableProps}
              {...handleOf(provided.dragHandleProps).props}
              style={{ ...provided.draggableProps.style, ...landing }}
              className={classes.flying}
            >
              {line && (
                <CandidateCard
                  line={line}
                  withJob={!query.job}
                  entry={false}
                  compact={mode === 'FLUID'}
                />
              )}
            </div>
          );
        }}
      >
        {(provided, snapshot) => (
          <ol
            ref={provided.innerRef}
            {...provided.droppableProps}
            className={classes.cards}
            style={{ minHeight: virtual.getTotalSize() }}
            data-over={snapshot.isDraggingOver || undefined}
            aria-label={humanise(status)}
          >
            {rows.map((row) => {
              const line = cards[row.index];
              return line ? (
                <li
                  key={row.key}
                  ref={virtual.measureElement}
                  data-index={row.index}
                  className={classes.place}
                  style={
                    { top: row.start - headHeight, '--place': `${row.size}px` } as CSSProperties
                  }
                  aria-setsize={count ?? -1}
                  aria-posinset={row.index + 1}
                  onFocus={() => setCurrent(line.id)}
                >
                  <DraggableCard
                    line={line}
                    index={row.index}
                    withJob={!query.job}
                    entry={line.id === entry}
                    busy={pending.has(line.id)}
                    openMenu={openMenu}
                  />
                </li>
              ) : null;
            })}
          </ol>
        )}
      </Droppable>
      {more.isError && (
        <ProblemNotice
          error={more.error}
          actions={
            <Button size="xs" variant="default" onClick={() => more.refetch()}>
              Try again
            </Button>
          }
        />
      )}
    </section>
  );
}
