import { type RefObject, useEffect, useRef } from 'react';

/**
 * Once the resume is held, the first fact takes the focus, so that the keys work at once. Only where the focus is still where
 * a new page puts it: who is elsewhere already is not called away.
 */
export function useFirstFocus(box: RefObject<HTMLElement | null>, mine: boolean): void {
  const done = useRef(false);
  useEffect(() => {
    if (!mine || done.current) return;
    done.current = true;
    const here = document.activeElement;
    if (here && here !== document.body && here.tagName !== 'H1') return;
    const first = box.current?.querySelector<HTMLElement>('[data-current], [data-add]');
    first?.focus({ preventScroll: true });
  }, [box, mine]);
}
