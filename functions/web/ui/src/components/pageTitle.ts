import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

let navigations = 0;

/** Called by the router on every change of the screen. */
export function countNavigation(): void {
  navigations += 1;
}

let focused = 0;
/** A heading went away with the focus on it; the one that comes instead takes it over. */
let handedOn = false;

/**
 * Names the tab after the screen. After a navigation inside the app the heading takes the focus, so that a screen reader
 * says where one is and Tab goes on from there; on the first load the browser's own start is left alone. A screen that was
 * loading gets another heading once it is there.
 */
export function usePageTitle(title: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Hirelog`;
  }, [title]);
  useEffect(() => {
    if (navigations > focused || handedOn) heading.current?.focus({ preventScroll: true });
    focused = navigations;
    handedOn = false;
  }, []);
  // Before the heading is taken out of the page, while the focus is still on it.
  useLayoutEffect(
    () => () => {
      handedOn = heading.current !== null && document.activeElement === heading.current;
    },
    [],
  );
  return heading;
}
