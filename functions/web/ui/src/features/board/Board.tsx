import { DragDropContext } from '@hello-pangea/dnd';
import { VisuallyHidden } from '@mantine/core';
import { useLocalStorage, useMergedRef } from '@mantine/hooks';
import { useMemo, useRef, useState } from 'react';
import type { CandidateSummary, Board as Columns, Status } from '@/api/types';
import { humanise, nextSteps } from '@/components/words';
import { MoveDialog } from '@/features/candidates/MoveDialog';
import type { CandidatesQuery } from '@/features/pipeline/filters';
import { useSelection } from '@/features/pipeline/selection';
import classes from './Board.module.css';
import { Column, type ColumnCards } from './Column';
import { firstCards } from './deeper';
import { FoldedColumn } from './FoldedColumn';
import { MoveMenu } from './MoveMenu';
import { makeRoom } from './makeRoom';
import { NotMovedNotice } from './NotMovedNotice';
import { useBoardDrag } from './useBoardDrag';
import { useBoardKeys } from './useBoardKeys';
import { useBoardMoves } from './useBoardMoves';
import { useCarryKeys } from './useCarryKeys';

/** The board scrolls by itself only when a card comes close to its edge: a fourth of the way in, columns would run away. */
const nearTheEdge = { startFromPercentage: 0.08, maxScrollAtPercentage: 0.02 };

/** The pipeline as columns of cards that can be dragged, by mouse, touch or keyboard. */
export default function Board({ board, query }: { board: Columns; query: CandidatesQuery }) {
  const selection = useSelection();
  const scroller = useRef<HTMLDivElement>(null);
  // State as well: columns mount before the element around them is known, and draw their cards when it is.
  const [scrolled, setScrolled] = useState<HTMLDivElement | null>(null);
  const scrollerRef = useMergedRef(scroller, setScrolled);
  const columns = useRef(new Map<Status, ColumnCards>());
  const [folded, setFolded] = useLocalStorage<Status[]>({
    key: 'hirelog-board-folded',
    defaultValue: ['hired', 'rejected'],
    getInitialValueInEffect: false,
  });
  const [menu, setMenu] = useState<{ line: CandidateSummary; place: DOMRect } | null>(null);

  const find = (id: string) => {
    for (const { cards } of columns.current.values()) {
      const line = cards.find((card) => card.id === id);
      if (line) return line;
    }
  };
  const settle = useRef<(id: string) => void>(() => {});
  const moves = useBoardMoves((id) => settle.current(id));
  const { asked, notMoved, pending } = moves;
  const { dragged, handlers } = useBoardDrag(find, moves);
  const openMenu = useRef((line: CandidateSummary) => {
    const card = scroller.current?.querySelector(`[data-card="${CSS.escape(line.id)}"]`);
    if (card) setMenu({ line, place: card.getBoundingClientRect() });
  }).current;
  const { onKeyDown, focusAgain } = useBoardKeys({
    scroller,
    columns,
    dragging: dragged !== null,
    openMenu: selection ? openMenu : undefined,
    toggle: selection?.toggle,
  });

  settle.current = focusAgain;
  const carried = useRef<string | null>(null);
  useCarryKeys(scroller, carried);
  const pointer = useRef<{ x: number; y: number } | null>(null);
  const putBack = useRef(() => {});
  const shown = useMemo(() => firstCards(board), [board]);
  const waits = useMemo(() => new Set(pending.map(({ line }) => line.id)), [pending]);
  return (
    <>
      {notMoved && (
        <NotMovedNotice
          notMoved={notMoved}
          choose={(to) => moves.choose(notMoved.line, to)}
          close={moves.closeNotMoved}
        />
      )}
      <VisuallyHidden role="status">
        {dragged?.allowed && `${dragged.line.name}: ${nextSteps(dragged.allowed)}`}
        {pending.map(
          ({ line, to }) => `${line.name}: looking what the move to ${humanise(to)} asks for…`,
        )}
      </VisuallyHidden>
      <DragDropContext
        autoScrollerOptions={nearTheEdge}
        dragHandleUsageInstructions={
          selection
            ? 'Space picks the card up, the left and right arrows carry it to another status, Space puts it down, Escape puts it back. m opens the possible moves, x selects.'
            : 'The arrow keys go from card to card.'
        }
        onBeforeCapture={({ draggableId, mode }) => {
          const at = mode === 'FLUID' ? pointer.current : null;
          if (scroller.current) putBack.current = makeRoom(scroller.current, draggableId, at);
        }}
        onBeforeDragStart={(start) => {
          if (start.mode === 'SNAP') carried.current = start.source.droppableId;
        }}
        onDragStart={handlers.onDragStart}
        onDragUpdate={handlers.onDragUpdate}
        onDragEnd={(result, provided) => {
          carried.current = null;
          putBack.current();
          handlers.onDragEnd(result, provided);
          if (result.mode === 'SNAP') focusAgain(result.draggableId);
        }}
      >
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys of the cards inside */}
        <div
          ref={scrollerRef}
          className={classes.board}
          onKeyDown={onKeyDown}
          onPointerDown={({ clientX, clientY }) => {
            pointer.current = { x: clientX, y: clientY };
          }}
          data-board
          data-dragging={dragged ? true : undefined}
          data-scroll-restoration-id="board"
        >
          <div className={classes.columns}>
            {board.columns.map((first) =>
              folded.includes(first.status) ? (
                <FoldedColumn
                  key={first.status}
                  first={first}
                  dragged={dragged}
                  open={() => setFolded(folded.filter((status) => status !== first.status))}
                />
              ) : (
                <Column
                  key={first.status}
                  first={first}
                  query={query}
                  shown={shown}
                  pending={waits}
                  scroller={scrolled}
                  dragged={dragged}
                  openMenu={openMenu}
                  collapse={() => {
                    columns.current.delete(first.status);
                    setFolded([...folded, first.status]);
                  }}
                  register={(cards) => columns.current.set(first.status, cards)}
                />
              ),
            )}
          </div>
        </div>
      </DragDropContext>
      {menu && (
        <MoveMenu
          {...menu}
          onChoose={(to) => moves.choose(menu.line, to)}
          onClose={() => {
            setMenu(null);
            focusAgain(menu.line.id);
          }}
        />
      )}
      {asked && (
        <MoveDialog
          key={asked.line.id}
          candidate={asked.line}
          to={asked.to}
          conflict={asked.conflict}
          onClose={moves.closeAsked}
          onMoved={moves.moved}
          onLeft={moves.left}
        />
      )}
    </>
  );
}
