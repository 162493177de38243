import type { Import, ImportProblem } from '@/api/types';
import { FreshLink } from '@/components/FreshLink';
import { Card } from '@/components/Page';
import { table } from '@/components/table';
import { counted, sentence } from '@/components/words';
import { problemsLink } from './api';
import classes from './Imports.module.css';
import { columnOf } from './plan';

/** How many the API tells; the rest is in the file. */
const shownAtMost = 50;

/** The rows that are no candidates: where it is, what stands there, and what is wrong with it. */
export function Problems({ of }: { of: Import }) {
  const { problems, has_problem_file, state } = of;
  if (problems.length === 0 && !has_problem_file) return null;
  const checked = state === 'checked';
  const title = (problem: ImportProblem) =>
    of.columns[columnOf(of.plan?.mapping ?? [], problem.field)]?.title ?? 'Whole row';
  return (
    <Card title="Problems in the file" padded={false} className={classes.listCard}>
      <div className={classes.inset}>
        <p className={classes.words}>
          {problems.length >= shownAtMost
            ? `The first ${problems.length} problems.`
            : `${counted(problems.length, 'problem')}.`}{' '}
          {checked
            ? 'Correct them in your file and import that, or import the rest now.'
            : 'Correct them in your file and import it again: who was added is left out then.'}
        </p>
        {has_problem_file && (
          <div className={classes.buttons}>
            <FreshLink
              fetchLink={() => problemsLink(of.id)}
              kind="problems"
              open="Open the list of problems"
            >
              Download all problems (CSV)
            </FreshLink>
          </div>
        )}
      </div>
      <table className={table.table} aria-label="Problems in the file">
        <thead>
          <tr>
            <th scope="col" className={table.number}>
              Row
            </th>
            <th scope="col" className={table.fromSmall}>
              Column
            </th>
            {checked && (
              <th scope="col" className={table.fromSmall}>
                In the file
              </th>
            )}
            <th scope="col">What is wrong</th>
          </tr>
        </thead>
        <tbody>
          {problems.map((problem) => (
            <tr key={`${problem.row} ${problem.field} ${problem.code}`} data-problem={problem.code}>
              <td className={`${table.number} tabular muted`}>{problem.row}</td>
              <td className={table.fromSmall}>{title(problem)}</td>
              {checked && (
                <td className={table.fromSmall}>
                  <Value of={problem} />
                </td>
              )}
              <td>
                {sentence(problem.detail)}
                <div className={`${table.narrowOnly} ${table.below}`}>
                  {title(problem)}
                  {checked && (
                    <>
                      : <Value of={problem} />
                    </>
                  )}
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}

/** What stands in the cell. It is forgotten once the import began, so this is for the check only. */
function Value({ of: { field, value } }: { of: ImportProblem }) {
  if (!field) return <span className="muted">–</span>;
  return value.trim() === '' ? <span className="muted">empty</span> : <q>{value}</q>;
}
