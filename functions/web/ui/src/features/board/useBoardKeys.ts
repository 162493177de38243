// The board by keyboard: arrows go from card to card and column to column, m moves, x selects. Enter and Space are the
// link's and the drag's own.
import type { KeyboardEvent, RefObject } from 'react';
import type { CandidateSummary, Status } from '@/api/types';
import { statuses } from '@/api/vocabulary';
import type { ColumnCards } from './Column';

interface Board {
  scroller: RefObject<HTMLElement | null>;
  columns: RefObject<Map<Status, ColumnCards>>;
  dragging: boolean;
  openMenu?: (line: CandidateSummary) => void;
  toggle?: (id: string) => void;
}

export function useBoardKeys({ scroller, columns, dragging, openMenu, toggle }: Board) {
  const link = (id: string) =>
    scroller.current?.querySelector<HTMLElement>(`[data-card="${CSS.escape(id)}"] a`);

  /** Brings a card into sight and gives it the focus, also one that is not drawn yet. */
  const focusCard = (status: Status, index: number, tries = 10) => {
    const column = columns.current.get(status);
    const line = column?.cards[index];
    if (!column || !line) return;
    const found = link(line.id);
    if (found) {
      found.focus({ preventScroll: true });
      found.closest('[data-card]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      return;
    }
    column.scrollTo(index);
    if (tries > 0) requestAnimationFrame(() => focusCard(status, index, tries - 1));
  };

  /** The next column to one side that has cards. */
  const beside = (status: Status, step: number): Status | undefined => {
    let at = statuses.indexOf(status) + step;
    while (statuses[at] && !columns.current.get(statuses[at] as Status)?.cards.length) at += step;
    return statuses[at];
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (dragging || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey)
      return;
    const target = event.target as HTMLElement;
    const id = target.matches('[data-card] a')
      ? target.closest<HTMLElement>('[data-card]')?.dataset.card
      : undefined;
    const status = target.closest<HTMLElement>('[data-column]')?.dataset.column as
      | Status
      | undefined;
    const cards = status && columns.current.get(status)?.cards;
    const index = cards ? cards.findIndex((card) => card.id === id) : -1;
    const line = cards?.[index];
    if (!status || !cards || !line) return;

    const side = (step: number) => {
      const other = beside(status, step);
      const count = other ? (columns.current.get(other)?.cards.length ?? 0) : 0;
      if (other) focusCard(other, Math.min(index, count - 1));
    };
    const actions: Record<string, (() => void) | undefined> = {
      ArrowDown: () => focusCard(status, Math.min(index + 1, cards.length - 1)),
      ArrowUp: () => focusCard(status, Math.max(index - 1, 0)),
      ArrowRight: () => side(1),
      ArrowLeft: () => side(-1),
      Home: () => focusCard(status, 0),
      End: () => focusCard(status, cards.length - 1),
      m: openMenu && (() => openMenu(line)),
      x: toggle && (() => toggle(line.id)),
    };
    const action = actions[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  };

  /**
   * The card again after a dialog or a drop; it may be in another column by then, or in none that is open. For half a
   * second, because dialogs close and cards change places in their own time. Who is elsewhere already is not called back.
   */
  const focusAgain = (id: string, frames = 30) =>
    requestAnimationFrame(() => {
      const here = document.activeElement;
      const elsewhere =
        here !== document.body &&
        !here?.closest('[role=dialog]') &&
        !scroller.current?.contains(here);
      if (frames === 0 || elsewhere) return;
      if (here === document.body) {
        for (const [status, { cards }] of columns.current) {
          const index = cards.findIndex((card) => card.id === id);
          if (index >= 0) focusCard(status, index);
        }
      }
      focusAgain(id, frames - 1);
    });

  return { onKeyDown, focusAgain };
}
