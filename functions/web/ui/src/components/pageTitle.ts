import { type RefObject, useEffect, useRef } from 'react';

let navigations = 0;

/** Called by the router on every change of the screen. */
export function countNavigation(): void {
  navigations += 1;
}

let focused = 0;

/**
 * Names the tab after the screen. After a navigation inside the app the heading takes the focus, so that a screen reader
 * says where one is and Tab goes on from there; on the first load the browser's own start is left alone.
 */
export function usePageTitle(title: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Hirelog`;
  }, [title]);
  useEffect(() => {
    if (navigations > focused) {
      focused = navigations;
      heading.current?.focus({ preventScroll: true });
    }
  }, []);
  return heading;
}
