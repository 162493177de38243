import { Progress } from '@mantine/core';
import type { Import } from '@/api/types';
import { Card } from '@/components/Page';
import classes from './Imports.module.css';

const words: Partial<Record<Import['state'], [string, string]>> = {
  checking: ['Checking the rows', 'Nothing is added yet.'],
  importing: ['Adding the candidates', 'You can leave this page; it goes on and is done once.'],
  undoing: ['Taking the candidates away', 'You can leave this page; it goes on.'],
};

/** How far it is. The numbers are those of the server, not a guess. */
export function Running({ of }: { of: Import }) {
  const { done, total } = of.progress;
  const [title, hint] = words[of.state] ?? ['', ''];
  const percent = total > 0 ? Math.floor((done / total) * 100) : 0;
  return (
    <Card title={title}>
      <div className={classes.stack} data-running={of.state}>
        <Progress value={Math.max(percent, 2)} size="lg" aria-label={`Progress: ${title}`} />
        <div className={classes.line}>
          <span className="tabular">
            {done.toLocaleString('en-GB')} of {total.toLocaleString('en-GB')} rows
          </span>
          <span className="muted">{hint}</span>
        </div>
      </div>
    </Card>
  );
}
