// A card that is carried by keyboard can only go to a column with a card in full sight. So before an arrow key counts, the
// column it leads to is brought into sight; the key is then passed on.
import { type RefObject, useEffect } from 'react';

const codes: Record<string, number> = { ArrowLeft: 37, ArrowRight: 39 };

/** `carried` is the status a card is carried from by keyboard; null while there is none. */
export function useCarryKeys(
  scroller: RefObject<HTMLElement | null>,
  carried: RefObject<string | null>,
) {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const code = codes[event.key];
      const board = scroller.current;
      if (!code || !event.isTrusted || !board || carried.current === null) return;
      const columns = [...board.querySelectorAll<HTMLElement>('[data-column]')];
      const over = columns.findIndex((column) => column.querySelector('[data-over]'));
      const from = columns.findIndex((column) => column.dataset.column === carried.current);
      const at = over < 0 ? from : over;
      const column = columns[at + (event.key === 'ArrowRight' ? 1 : -1)];
      if (!column || isInSight(board, column)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      bringIntoSight(board, column);
      // The library hears of the scrolling in the next frame.
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          const again = new KeyboardEvent('keydown', {
            key: event.key,
            bubbles: true,
            cancelable: true,
          });
          Object.defineProperty(again, 'keyCode', { value: code });
          document.body.dispatchEvent(again);
        }),
      );
    };
    // Registered before the drag begins, so it hears the key first.
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [scroller, carried]);
}

const cardsOf = (column: HTMLElement) => [...column.querySelectorAll('[data-card]')];

function isInSight(board: HTMLElement, column: HTMLElement): boolean {
  const frame = board.getBoundingClientRect();
  const within = ({ left, right, top, bottom }: DOMRect) =>
    left >= frame.left && right <= frame.right && top >= frame.top && bottom <= frame.bottom;
  const cards = cardsOf(column);
  if (cards.length > 0) return cards.some((card) => within(card.getBoundingClientRect()));
  const { left, right } = column.getBoundingClientRect();
  return left >= frame.left && right <= frame.right;
}

function bringIntoSight(board: HTMLElement, column: HTMLElement): void {
  const middle = column.offsetLeft + column.offsetWidth / 2 - board.clientWidth / 2;
  board.scrollLeft = Math.max(0, middle);
  const last = cardsOf(column).at(-1);
  if (last && last.getBoundingClientRect().bottom < board.getBoundingClientRect().top + 160)
    board.scrollTop = 0;
}
