// What was pressed often goes away with what it does. The keyboard goes on from a place nearby, not from the top of the page.

type Place = Element | null | undefined;

/**
 * Gives the focus to the first of these places that is there, as soon as it is lost. For some frames, because things go away
 * and come in their own time; who is elsewhere already is not called back.
 */
export function focusSoon(places: (() => Place)[], frames = 20): void {
  requestAnimationFrame(() => {
    const here = document.activeElement;
    if (!here || here === document.body) {
      for (const place of places) {
        const found = place();
        if (found instanceof HTMLElement) found.focus();
        if (found && document.activeElement === found) return;
      }
    }
    if (frames > 1) focusSoon(places, frames - 1);
  });
}

/** For `ref`: takes the focus when it appears. Always the same function, so that it does so only once. */
export const takesFocus = (element: HTMLElement | null): void => element?.focus();
