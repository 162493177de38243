import type { CSSProperties, ReactNode } from 'react';
import type { Tone } from '@/app/theme';
import classes from './Tag.module.css';
import { humanise, toneOf } from './words';

/** A small coloured label. The colour only repeats what the text says. */
export function Tag({ tone, dot, children }: { tone: Tone; dot?: boolean; children: ReactNode }) {
  const style = { '--tag-bg': `var(--hl-${tone}-bg)`, '--tag-fg': `var(--hl-${tone}-fg)` };
  return (
    <span
      className={dot === false ? `${classes.tag} ${classes.plain}` : classes.tag}
      style={style as CSSProperties}
    >
      {children}
    </span>
  );
}

/** The label of a status, outcome or state by its id. */
export function StatusTag({ id }: { id: string }) {
  return (
    <span data-status={id}>
      <Tag tone={toneOf(id)}>{humanise(id)}</Tag>
    </span>
  );
}
