import type { Import } from '@/api/types';
import classes from './Imports.module.css';
import { failedInCheck } from './state';

const steps = ['Columns', 'Check', 'Import'];
const places: Partial<Record<Import['state'], number>> = { uploaded: 0, checking: 1, checked: 1 };

/** Where in the three steps this is. */
export function Steps({ of }: { of: Import }) {
  const place = failedInCheck(of) ? 1 : (places[of.state] ?? 2);
  return (
    <ol className={classes.steps} aria-label="Steps">
      {steps.map((name, at) => (
        <li
          key={name}
          aria-current={at === place ? 'step' : undefined}
          data-passed={at < place || undefined}
        >
          <span className={classes.stepNumber}>{at + 1}</span> {name}
        </li>
      ))}
    </ol>
  );
}
