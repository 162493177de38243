import type { CSSProperties } from 'react';
import type { Career, Stay } from '@/api/resumes';
import { Notice } from '@/components/Notice';
import { Card } from '@/components/Page';
import { table } from '@/components/table';
import { counted } from '@/components/words';
import { monthsWords, stretchWords } from '../words';
import { barOf, spanOf } from './career';
import classes from './Review.module.css';

/** Where somebody worked and for how long. Information, never a verdict. */
export function CareerCard({ career }: { career: Career | null | undefined }) {
  if (!career || (career.stays.length === 0 && career.undated === 0)) return null;
  return (
    <Card title="Career">
      <div className={classes.stack} data-career>
        {career.flagged && (
          <Notice title="Several short stays">
            {career.reasons.join(' ')} This is for your information only: it decides nothing, and
            there are good reasons for short stays.
          </Notice>
        )}
        <Stays stays={career.stays} />
        <Lines career={career} />
      </div>
    </Card>
  );
}

function Stays({ stays }: { stays: Stay[] }) {
  const span = spanOf(stays);
  if (stays.length === 0) return null;
  return (
    <div className={table.edge}>
      <table className={`${table.table} ${classes.stays}`} aria-label="Stays">
        <thead>
          <tr>
            <th scope="col">Company</th>
            <th scope="col">When</th>
            <th scope="col">How long</th>
          </tr>
        </thead>
        <tbody>
          {stays.map((stay) => (
            <tr key={`${stay.company} ${stay.from}`} data-stay>
              <td>
                <b>{stay.company}</b>
                <div className={table.below}>{stay.titles.join(', ')}</div>
                {stay.by_nature_short && (
                  <div className={table.below}>Short by nature, so never pointed out</div>
                )}
              </td>
              <td>
                {stretchWords(stay.from, stay.ongoing ? 'present' : stay.to)}
                <span className={classes.track} aria-hidden="true">
                  <span
                    className={classes.bar}
                    style={
                      {
                        insetInlineStart: `${barOf(stay, span).start}%`,
                        width: `${barOf(stay, span).width}%`,
                      } as CSSProperties
                    }
                  />
                </span>
              </td>
              <td className="tabular">{monthsWords(stay.months)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Lines({ career: { gaps, overlaps, undated } }: { career: Career }) {
  const lines = [
    ...gaps.map(
      ({ from, to, months }) => `Gap of ${monthsWords(months)}: ${stretchWords(from, to)}`,
    ),
    ...overlaps.map(
      ({ companies, from, to, months }) =>
        `At the same time for ${monthsWords(months)}: ${companies.join(' and ')}, ${stretchWords(from, to)}`,
    ),
    ...(undated > 0 ? [`${counted(undated, 'position')} without dates, not counted here`] : []),
  ];
  if (lines.length === 0) return null;
  return (
    <ul className={classes.reasons}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
