import { Button, Loader, SegmentedControl, TextInput } from '@mantine/core';
import { asProblem } from '@/api/problem';
import { period } from '@/components/dates';
import { Notice } from '@/components/Notice';
import { Card } from '@/components/Page';
import { ProblemNotice } from '@/components/ProblemNotice';
import { Empty, LoadFailed, RowsLoading } from '@/components/states';
import classes from './Builder.module.css';
import type { Issues } from './issues';
import { SheetView } from './SheetView';
import { isEmpty } from './series';
import { type Stretch, stretches } from './stretch';
import type { ShownDays } from './useDays';
import type { Preview } from './usePreview';

interface Props {
  days: ShownDays;
  preview: Preview;
  issues: Issues;
}

/** The numbers of the report as it is now, in all their states. */
export function PreviewPane({ days, preview, issues }: Props) {
  const { sheet, waiting } = preview;
  return (
    <Card
      title="Preview"
      className={classes.preview}
      aside={
        <span role="status" className={classes.hint}>
          {waiting && sheet && (
            <>
              <Loader size={12} /> Updating…
            </>
          )}
        </span>
      }
    >
      <DayFields days={days} issues={issues} />
      <div
        className={classes.sheet}
        data-preview={waiting ? 'waiting' : preview.error ? 'refused' : 'shown'}
      >
        <Trouble preview={preview} />
        {sheet && !(preview.error && asProblem(preview.error).code === 'forbidden') && (
          <>
            <p className={classes.days}>
              {period(sheet.period.from, sheet.period.to)}, compared with{' '}
              {period(sheet.previous.from, sheet.previous.to)}
            </p>
            {isEmpty(sheet) && (
              <Empty title="Nothing happened in these days">
                Try other days, or fewer people and jobs.
              </Empty>
            )}
            <SheetView sheet={sheet} />
          </>
        )}
      </div>
    </Card>
  );
}

function DayFields({ days, issues }: Omit<Props, 'preview'>) {
  return (
    <div className={classes.period}>
      <SegmentedControl
        aria-label="Days of the preview"
        data={stretches}
        value={days.stretch}
        onChange={(next) => days.choose(next as Stretch)}
      />
      {days.stretch === 'range' &&
        (['from', 'to'] as const).map((end) => (
          <TextInput
            key={end}
            type="date"
            label={end === 'from' ? 'From' : 'To'}
            max={days.today}
            value={days.days[end]}
            error={issues.fields[end]}
            onChange={(event) => days.setDay({ [end]: event.currentTarget.value })}
          />
        ))}
    </div>
  );
}

/** What stands in the way of the numbers. */
function Trouble({ preview: { sheet, error, waiting, issues, retry } }: Pick<Props, 'preview'>) {
  if (!error) return sheet ? null : <RowsLoading rows={6} height={28} />;
  if (asProblem(error).code === 'invalid_input') {
    return (
      <Notice tone="amber" icon="warn" role="status" title="This report can’t be made like that">
        {issues.rest.length > 0
          ? issues.rest.join(' ')
          : `See the marked fields.${sheet ? ' Below are the numbers from before.' : ''}`}
      </Notice>
    );
  }
  if (!sheet) return <LoadFailed error={error} retry={retry} />;
  return (
    <ProblemNotice
      error={error}
      actions={
        <Button size="xs" variant="default" loading={waiting} onClick={retry}>
          Try again
        </Button>
      }
    />
  );
}
