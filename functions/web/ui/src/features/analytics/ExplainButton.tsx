import { UnstyledButton, VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import { Icon } from '@/components/Icon';
import classes from './Analytics.module.css';
import { type Explained, useExplain } from './explain';

/** A small button beside a number. */
export function ExplainButton({ number }: { number: Explained }) {
  const explain = useExplain();
  return (
    <UnstyledButton
      className={classes.explain}
      aria-label={`Explain: ${nameOf(number)}`}
      title="Explain this number"
      data-explain={number.metric}
      onClick={() => explain(number)}
    >
      <Icon name="rows" size={16} />
    </UnstyledButton>
  );
}

interface NumberProps {
  number: Explained;
  children: ReactNode;
  /** What is done once the explanation is asked for. */
  opened?: () => void;
}

/** A number in a table that is itself the button. */
export function ExplainedNumber({ number, children, opened }: NumberProps) {
  const explain = useExplain();
  return (
    <UnstyledButton
      className={classes.number}
      title="Explain this number"
      data-explain={number.metric}
      onClick={() => {
        explain(number);
        opened?.();
      }}
    >
      {children}
      <VisuallyHidden>{`, explain: ${nameOf(number)}`}</VisuallyHidden>
    </UnstyledButton>
  );
}

const nameOf = ({ name, user }: Explained) => (user ? `${name}, ${user.name}` : name);
