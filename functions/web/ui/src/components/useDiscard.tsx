import { Button } from '@mantine/core';
import { type ReactNode, useRef, useState } from 'react';
import { focusSoon, takesFocus } from './focus';
import { Notice } from './Notice';

export interface Discard {
  /** Goes on at once where nothing was entered; else when the question is answered with yes. */
  ask: (goOn: () => void) => void;
  /** The question, while it is open. */
  question: ReactNode;
  /** Takes the question back. */
  keep: () => void;
}

/** Asks in place before entries are thrown away. */
export function useDiscard(dirty: boolean): Discard {
  const [asked, setAsked] = useState<{ goOn: () => void } | null>(null);
  const from = useRef<Element | null>(null);
  const keep = () => {
    if (!asked) return;
    setAsked(null);
    focusSoon([() => from.current]);
  };
  return {
    ask: (goOn) => {
      if (!dirty) return goOn();
      if (!asked) from.current = document.activeElement;
      setAsked({ goOn });
    },
    keep,
    question: asked && (
      <Notice
        tone="amber"
        icon="warn"
        title="Discard what you entered?"
        role="alert"
        actions={
          <>
            <Button variant="default" onClick={keep} ref={takesFocus}>
              Keep editing
            </Button>
            <Button
              color="red.9"
              onClick={() => {
                setAsked(null);
                asked.goOn();
              }}
            >
              Discard
            </Button>
          </>
        }
      />
    ),
  };
}
