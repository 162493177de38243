import { asProblem, type FieldRefusal } from '@/api/problem';
import { ChangedMeanwhile } from '@/components/ChangedMeanwhile';
import { ProblemNotice } from '@/components/ProblemNotice';
import { sentence } from '@/components/words';
import { isRunning } from '../api';
import { RunItem } from '../RunItem';
import classes from './Schedules.module.css';
import type { ScheduleSteps } from './useScheduleSteps';

/** What became of a step: a test that is being made, or why something did not work. */
export function TestedRun({ steps }: { steps: ScheduleSteps }) {
  const problem = steps.turnError ? asProblem(steps.turnError) : null;
  const run = steps.tested;
  return (
    <>
      {problem?.code === 'version_conflict' ? (
        <ChangedMeanwhile what="schedule">
          It is shown as it is now. Try again if you still want to.
        </ChangedMeanwhile>
      ) : (
        <ProblemNotice error={problem} rest={problem?.fields.map(refusedIn)} />
      )}
      <ProblemNotice error={steps.testError} />
      {run && (
        <div className={classes.test} data-test-run>
          <div className="muted">
            {isRunning(run)
              ? 'A test, for you alone:'
              : 'A test of the last ten minutes, which is not made again:'}
          </div>
          <ul className={classes.list} aria-label="Test">
            <RunItem listed={run} />
          </ul>
        </div>
      )}
    </>
  );
}

/** What stood well in a schedule once may not be accepted any more. */
const refusedIn = ({ path, code, detail }: FieldRefusal): string =>
  path === 'content/definition' && code === 'unknown'
    ? 'The report that it makes is gone, or not yours to read. Edit the schedule to choose another one.'
    : sentence(detail);
