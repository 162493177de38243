import { useEffect, useMemo, useRef } from 'react';
import type { Finding } from '@/api/resumes';
import { Card } from '@/components/Page';
import classes from './Review.module.css';
import { segments } from './segments';

interface Props {
  text: string;
  findings: Finding[];
  /** The finding whose source is shown: marked more strongly, and scrolled to. */
  focused: number | null;
  onChoose: (finding: number) => void;
  children?: React.ReactNode;
}

/** The text as it was read, with the places the facts come from. */
export function ResumeText({ text, findings, focused, onChoose, children }: Props) {
  const pane = useRef<HTMLDivElement>(null);
  const pieces = useMemo(() => segments(text, findings), [text, findings]);
  useScrollTo(pane, focused);
  return (
    <Card title="Text" aside={children} className={classes.textCard}>
      {/* biome-ignore lint/a11y/useSemanticElements: text to scroll through, not fields */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a shortcut for the mouse; the list of facts does the same by keys */}
      <div
        ref={pane}
        role="group"
        className={classes.text}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
        tabIndex={0}
        aria-label="The text, to scroll through"
        data-text
        onClick={({ target }) => {
          const mark = (target as HTMLElement).closest<HTMLElement>('[data-of]');
          const [first] = mark?.dataset.of?.split(' ') ?? [];
          if (first) onChoose(Number(first));
        }}
      >
        {pieces.map(({ text: piece, of }, at) =>
          of.length === 0 ? (
            piece
          ) : (
            <mark
              // biome-ignore lint/suspicious/noArrayIndexKey: pieces never change places
              key={at}
              data-of={of.join(' ')}
              data-focused={(focused !== null && of.includes(focused)) || undefined}
            >
              {piece}
            </mark>
          ),
        )}
      </div>
    </Card>
  );
}

/** Within the text only: the page itself stays where it is. */
function useScrollTo(pane: React.RefObject<HTMLDivElement | null>, focused: number | null): void {
  useEffect(() => {
    const box = pane.current;
    const mark = box?.querySelector<HTMLElement>('[data-focused]');
    if (focused === null || !box || !mark) return;
    const [outer, inner] = [box.getBoundingClientRect(), mark.getBoundingClientRect()];
    const seen = inner.top >= outer.top && inner.bottom <= outer.bottom;
    if (!seen) box.scrollTop += inner.top - outer.top - outer.height / 3;
  }, [pane, focused]);
}
