import { type ChangeEvent, useEffect, useRef, useState } from 'react';

const rest = 350;

/**
 * A line of text that filters: what is typed shows at once, and counts after a short rest or on leaving the field. Another
 * `round` begins when everything is cleared: what was typed and does not count yet is forgotten, too.
 */
export function useTyped(
  current: string | undefined,
  commit: (text: string | undefined) => void,
  round: number,
) {
  const [text, setText] = useState(current ?? '');
  const sent = useRef(current ?? '');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const send = (typed: string) => {
    clearTimeout(timer.current);
    const wanted = typed.trim();
    if (wanted === sent.current) return;
    sent.current = wanted;
    commit(wanted || undefined);
  };
  const later = useRef(send);
  later.current = send;
  // Changed from elsewhere: a saved view, the way back.
  useEffect(() => {
    if ((current ?? '') === sent.current) return;
    clearTimeout(timer.current);
    sent.current = current ?? '';
    setText(sent.current);
  }, [current]);
  const before = useRef(round);
  useEffect(() => {
    if (before.current === round) return;
    before.current = round;
    clearTimeout(timer.current);
    sent.current = '';
    setText('');
  }, [round]);
  useEffect(() => () => clearTimeout(timer.current), []);
  return {
    value: text,
    onChange: (event: ChangeEvent<HTMLInputElement>) => {
      const typed = event.currentTarget.value;
      setText(typed);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => later.current(typed), rest);
    },
    onBlur: () => send(text),
  };
}
