import { Button } from '@mantine/core';
import type { Import } from '@/api/types';
import { Card } from '@/components/Page';
import { ProblemNotice } from '@/components/ProblemNotice';
import { counted } from '@/components/words';
import classes from './Imports.module.css';
import { Problems } from './Problems';
import { wouldAdd } from './plan';

interface Props {
  of: Import;
  busy: boolean;
  error: unknown;
  onStart: () => void;
  onChange: () => void;
}

/** What the dry run found, before anything is added. */
export function CheckResult({ of, busy, error, onStart, onChange }: Props) {
  const count = wouldAdd(of);
  return (
    <>
      <Card title="What would happen">
        <div className={classes.stack}>
          <Figures of={of} />
          <p className={classes.words}>
            Nothing was added yet.
            {count === 0 && ' With this choice of columns there is nothing to add.'}
          </p>
          <ProblemNotice error={error} />
          <div className={classes.buttons}>
            {count > 0 && (
              <Button onClick={onStart} loading={busy}>
                Import {counted(count, 'candidate')}
              </Button>
            )}
            <Button variant="default" onClick={onChange} disabled={busy}>
              Change the columns
            </Button>
          </div>
        </div>
      </Card>
      <Problems of={of} />
    </>
  );
}

function Figures({ of }: { of: Import }) {
  const { fine, duplicate, wrong } = of.found ?? { fine: 0, duplicate: 0, wrong: 0 };
  const added = of.plan?.duplicates === 'add';
  const figures: [number, string, string][] = [
    [fine, 'fine', fine > 0 ? 'would be added' : ''],
    [
      duplicate,
      duplicate === 1 ? 'duplicate' : 'duplicates',
      added ? 'would be added all the same' : 'would be left out',
    ],
    [wrong, 'with a mistake', 'would be left out'],
  ];
  return (
    <dl className={classes.figures}>
      {figures.map(([count, name, then]) => (
        <div key={name} data-figure={name}>
          <dt>{name}</dt>
          <dd className="tabular">{count.toLocaleString('en-GB')}</dd>
          <dd className="muted">{count > 0 ? then : '–'}</dd>
        </div>
      ))}
    </dl>
  );
}
