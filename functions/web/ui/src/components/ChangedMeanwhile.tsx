import type { ReactNode } from 'react';
import { Notice } from './Notice';

/** What is being saved was changed by someone else since it was read. The children say what can be done about it. */
export function ChangedMeanwhile({ what, children }: { what: string; children: ReactNode }) {
  return (
    <Notice
      tone="amber"
      icon="warn"
      role="alert"
      title={`Someone else changed this ${what} meanwhile`}
    >
      {children}
    </Notice>
  );
}
