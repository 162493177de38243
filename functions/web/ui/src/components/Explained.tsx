import { Tooltip, UnstyledButton } from '@mantine/core';
import { Icon } from './Icon';

/** A small "i" that explains something on hover, focus and touch. */
export function Explained({ what, text }: { what: string; text: string }) {
  return (
    <Tooltip label={text}>
      <UnstyledButton
        aria-label={`What does “${what}” mean?`}
        style={{ color: 'var(--mantine-color-dimmed)', padding: 5, margin: -5, borderRadius: 12 }}
      >
        <Icon name="info" size={14} />
      </UnstyledButton>
    </Tooltip>
  );
}
