import { useDebouncedCallback } from '@mantine/hooks';
import { type ChangeEvent, useEffect, useRef, useState } from 'react';

/** A line of text that filters: what is typed shows at once, and counts after a short rest or on leaving the field. */
export function useTyped(current: string | undefined, commit: (text: string | undefined) => void) {
  const [text, setText] = useState(current ?? '');
  const sent = useRef(current ?? '');
  const send = (typed: string) => {
    const wanted = typed.trim();
    if (wanted === sent.current) return;
    sent.current = wanted;
    commit(wanted || undefined);
  };
  const later = useDebouncedCallback(send, 350);
  // Changed from elsewhere: a saved view, "Clear filters", the way back.
  useEffect(() => {
    if ((current ?? '') === sent.current) return;
    sent.current = current ?? '';
    setText(sent.current);
  }, [current]);
  return {
    value: text,
    onChange: (event: ChangeEvent<HTMLInputElement>) => {
      setText(event.currentTarget.value);
      later(event.currentTarget.value);
    },
    onBlur: () => send(text),
  };
}
