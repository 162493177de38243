/** On the board while a card is in the air; see the style sheet. */
const lifted = 'data-lifted';
const width = 176;

/**
 * Before a card is lifted. Which column it is over is decided by the card, not by the pointer, so folded columns get wider
 * and a card that is lifted by a pointer gets small and comes under it. It has to be so before anything is measured, which is
 * why it is done to the page directly. Returns what puts everything back.
 */
export function makeRoom(
  board: HTMLElement,
  id: string,
  pointer: { x: number; y: number } | null,
): () => void {
  const card = board.querySelector<HTMLElement>(`[data-card="${CSS.escape(id)}"]`);
  const box = card?.parentElement;
  const place = box?.parentElement;
  if (!card || !box || !place) return () => {};

  const before = card.getBoundingClientRect().left;
  board.setAttribute(lifted, '');
  board.scrollLeft += card.getBoundingClientRect().left - before;
  if (pointer) {
    place.style.height = `${place.offsetHeight}px`;
    card.dataset.compact = 'true';
    box.style.width = `${width}px`;
    const { left, top, height } = box.getBoundingClientRect();
    box.style.marginInlineStart = `${pointer.x - left - width / 2}px`;
    box.style.marginBlockStart = `${pointer.y - top - height / 2}px`;
  }
  return () => {
    board.removeAttribute(lifted);
    place.style.removeProperty('height');
    delete card.dataset.compact;
    box.style.removeProperty('width');
    box.style.removeProperty('margin-inline-start');
    box.style.removeProperty('margin-block-start');
  };
}
