import type { ReactNode } from 'react';
import { asProblem, describe } from '@/api/problem';
import { Notice } from './Notice';

/** A failed save, above the form's buttons. The form keeps what was entered. */
export function ProblemNotice({
  error,
  rest = [],
  actions,
}: {
  error: unknown;
  rest?: string[];
  actions?: ReactNode;
}) {
  if (!error) return null;
  const problem = asProblem(error);
  const { title, hint } = describe(problem);
  // "See the marked fields" would mislead where the refusals belong to no field of the form.
  const text = rest.length > 0 ? rest.join(' ') : hint;
  return (
    <Notice tone="red" icon="warn" title={title} role="alert" actions={actions}>
      {text}
    </Notice>
  );
}
