import { Button } from '@mantine/core';
import type { Difference } from './differences';
import { Notice } from './Notice';

interface Props {
  differences: Difference[];
  keepMine: () => void;
  takeTheirs: () => void;
}

/** Two people changed the same thing: shows both versions and lets the person decide. Nothing typed is lost. */
export function ConflictNotice({ differences, keepMine, takeTheirs }: Props) {
  return (
    <Notice
      tone="amber"
      icon="warn"
      role="alert"
      title="Someone else changed this meanwhile"
      actions={
        <>
          <Button size="xs" onClick={keepMine}>
            Save mine
          </Button>
          <Button size="xs" variant="default" onClick={takeTheirs}>
            Use the newer version
          </Button>
        </>
      }
    >
      {differences.length === 0 ? (
        'The newer version says the same in what you changed.'
      ) : (
        <ul style={{ margin: '0.25rem 0 0', paddingInlineStart: '1.125rem' }}>
          {differences.map(({ label, mine, theirs }) => (
            <li key={label}>
              {label}: yours is “{mine}”, theirs is “{theirs}”
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
