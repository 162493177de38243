import type { PersonalPart } from '@/api/analytics';
import { focusSoon } from '@/components/focus';
import { table } from '@/components/table';
import classes from './Analytics.module.css';
import { ExplainedNumber } from './ExplainButton';
import type { Explained } from './explain';
import { inUnit, type Measure } from './figures';

interface Props {
  people: PersonalPart[];
  measure: Measure;
  /** The number of the team. */
  whole: Explained;
}

/** Whose parts a number of the team is made from; each opens the explanation of that person's. */
export function People({ people, measure, whole }: Props) {
  return (
    <div className={classes.rows}>
      <table className={table.table} aria-label="People behind this number">
        <thead>
          <tr>
            <th scope="col">Who</th>
            <th scope="col" className={table.number}>
              {whole.name}
            </th>
          </tr>
        </thead>
        <tbody>
          {people.map(({ user, value }) => (
            <tr key={user.id} data-person={user.id}>
              <td>{user.name}</td>
              <td className={table.number}>
                <ExplainedNumber number={{ ...whole, user, within: whole }} opened={toTheWayBack}>
                  {inUnit(value, measure)}
                </ExplainedNumber>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The number that was pressed makes room for its explanation. */
const toTheWayBack = () =>
  focusSoon([() => document.querySelector<HTMLElement>('[data-whole-number]')]);
