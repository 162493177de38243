import { useEffect, useRef, useState } from 'react';

const pause = 10_000;

/** What a reader should hear of rows that come all the time: one in full, several as a number, and not too often. */
export function useAnnouncement(fresh: string[], one: string): string {
  const [said, setSaid] = useState('');
  const waiting = useRef(new Set<string>());
  const last = useRef(0);
  // The row that waits may have come with an answer before the last one.
  const text = useRef('');
  const key = fresh.join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each set of new rows
  useEffect(() => {
    for (const id of fresh) waiting.current.add(id);
    if (fresh.length > 0) text.current = one;
    const count = waiting.current.size;
    if (count === 0) return;
    const say = () => {
      setSaid(count === 1 ? text.current : `${count} new actions`);
      waiting.current.clear();
      last.current = Date.now();
    };
    const left = last.current + pause - Date.now();
    if (left <= 0) {
      say();
      return;
    }
    const later = setTimeout(say, left);
    return () => clearTimeout(later);
  }, [key]);
  return said;
}
