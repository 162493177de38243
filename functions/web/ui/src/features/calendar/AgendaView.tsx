import { type CSSProperties, useRef } from 'react';
import type { Interview } from '@/api/types';
import { Empty } from '@/components/states';
import { Tag } from '@/components/Tag';
import { kindWords, look, statusTone, statusWords } from '@/features/interviews/words';
import { timeOfDay } from '@/features/interviews/zones';
import { useDirectory } from '@/features/team/directory';
import classes from './Calendar.module.css';
import { entryName } from './entry';
import { placed } from './lanes';
import { moveFocus } from './TimeGrid';
import { weekday } from './view';

interface Props {
  days: string[];
  interviews: Interview[];
  zone: string;
  label: string;
  onOpen: (interview: Interview) => void;
  onTurn: (by: 1 | -1) => void;
}

/** Day after day as a list: what there is, and nothing else. */
export function AgendaView({ days, interviews, zone, label, onOpen, onTurn }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const { name } = useDirectory();
  const filled = days
    .map((date) => ({ date, entries: placed(interviews, date, zone) }))
    .filter(({ entries }) => entries.length > 0);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of buttons, not fields of a form
    <div
      ref={root}
      role="group"
      aria-label={label}
      tabIndex={-1}
      style={{ outline: 'none' }}
      onKeyDown={(event) => moveFocus(event, root.current, onTurn)}
      data-agenda
    >
      {filled.length === 0 && <Empty title={`No interviews ${label}`} />}
      {filled.map(({ date, entries }) => (
        <section
          key={date}
          className={classes.agendaDay}
          aria-label={weekday(date)}
          data-column={date}
        >
          <h3 className={classes.agendaTitle}>{weekday(date)}</h3>
          <ul className={classes.agenda}>
            {entries.map(({ interview }) => (
              <li key={interview.id} data-entry={interview.id}>
                <button
                  type="button"
                  className={classes.agendaButton}
                  data-status={interview.status}
                  style={{ '--entry-fg': `var(--hl-${look(interview).tone}-fg)` } as CSSProperties}
                  onClick={() => onOpen(interview)}
                  aria-label={entryName(interview, zone, (id) => name(id) ?? 'somebody')}
                >
                  <span className="tabular nowrap">
                    {timeOfDay(interview.start, zone)}–{timeOfDay(interview.end, zone)}
                  </span>
                  <span className={classes.agendaWho}>
                    <span className={classes.agendaName}>{interview.candidate_name}</span>
                    <span className="muted">
                      {' · '}
                      {kindWords(interview.kind)}
                      {' · '}
                      {interview.interviewers.map((id) => name(id) ?? '…').join(', ')}
                    </span>
                  </span>
                  <Tag tone={statusTone(interview.status)}>{statusWords(interview.status)}</Tag>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
