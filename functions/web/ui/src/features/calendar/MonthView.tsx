import { type CSSProperties, useRef } from 'react';
import type { Interview } from '@/api/types';
import { Icon } from '@/components/Icon';
import { look } from '@/features/interviews/words';
import { timeOfDay } from '@/features/interviews/zones';
import { useDirectory } from '@/features/team/directory';
import classes from './Calendar.module.css';
import { entryName } from './entry';
import { placed } from './lanes';
import { moveFocus } from './TimeGrid';
import { weekday } from './view';

interface Props {
  days: string[];
  month: string;
  today: string;
  interviews: Interview[];
  zone: string;
  label: string;
  onOpen: (interview: Interview) => void;
  onDay: (date: string) => void;
  onTurn: (by: 1 | -1) => void;
}

const most = 3;
const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** A page of a calendar on the wall. */
export function MonthView(props: Props) {
  const { days, month, today, interviews, zone, label, onOpen, onDay } = props;
  const root = useRef<HTMLDivElement>(null);
  const { name } = useDirectory();
  const weeks = Array.from({ length: days.length / 7 }, (_, week) =>
    days.slice(week * 7, week * 7 + 7),
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of buttons, not fields of a form
    <div
      ref={root}
      role="group"
      aria-label={label}
      tabIndex={-1}
      style={{ outline: 'none' }}
      onKeyDown={(event) => moveFocus(event, root.current, props.onTurn)}
    >
      <table className={classes.month} data-month>
        <thead>
          <tr>
            {names.map((weekdayName) => (
              <th key={weekdayName} scope="col" abbr={weekdayName}>
                {weekdayName.slice(0, 3)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((date) => {
                const entries = placed(interviews, date, zone);
                const shown = entries.length > most ? entries.slice(0, most - 1) : entries;
                return (
                  <td
                    key={date}
                    data-column={date}
                    data-outside={!date.startsWith(month) || undefined}
                    data-today={date === today || undefined}
                  >
                    <button
                      type="button"
                      className={classes.dayButton}
                      aria-label={`Show only ${weekday(date)}`}
                      onClick={() => onDay(date)}
                    >
                      {Number(date.slice(8))}
                    </button>
                    <ul className={classes.dayEntries}>
                      {shown.map(({ interview }) => {
                        const { icon, tone } = look(interview);
                        return (
                          <li
                            key={interview.id}
                            className={classes.chip}
                            data-entry={interview.id}
                            data-status={interview.status}
                            style={
                              {
                                '--entry-bg': `var(--hl-${tone}-bg)`,
                                '--entry-fg': `var(--hl-${tone}-fg)`,
                              } as CSSProperties
                            }
                          >
                            <button
                              type="button"
                              className={classes.chipButton}
                              onClick={() => onOpen(interview)}
                              aria-label={entryName(
                                interview,
                                zone,
                                (id) => name(id) ?? 'somebody',
                              )}
                            >
                              <span className={classes.entryTime}>
                                <Icon name={icon} size={12} />
                                {timeOfDay(interview.start, zone)}
                              </span>
                              <span className={classes.chipName}>{interview.candidate_name}</span>
                            </button>
                          </li>
                        );
                      })}
                      {entries.length > shown.length && (
                        <li>
                          <button
                            type="button"
                            className={classes.more}
                            onClick={() => onDay(date)}
                          >
                            {entries.length - shown.length} more
                          </button>
                        </li>
                      )}
                    </ul>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
