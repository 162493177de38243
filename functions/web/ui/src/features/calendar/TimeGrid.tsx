import {
  type CSSProperties,
  type KeyboardEvent,
  type Ref,
  useEffect,
  useImperativeHandle,
  useRef,
  useState,
} from 'react';
import type { Interview } from '@/api/types';
import { Icon } from '@/components/Icon';
import { endOf } from '@/features/interviews/plan';
import { kindWords, look, statusWords } from '@/features/interviews/words';
import { clockOf, instantAt, stretch, timeOfDay, wallOf } from '@/features/interviews/zones';
import { useDirectory } from '@/features/team/directory';
import classes from './Calendar.module.css';
import { entryName } from './entry';
import { hoursOf, onDay, type Placed, placed } from './lanes';
import { type Column, type Held, useGridDrag } from './useGridDrag';
import { useStanding } from './useStanding';

export interface GridHandle {
  carry: (interview: Interview) => void;
}

interface Props {
  columns: Column[];
  interviews: Interview[];
  zone: string;
  allHours: boolean;
  mayCreate: boolean;
  label: string;
  handle: Ref<GridHandle>;
  onOpen: (interview: Interview) => void;
  onDrop: (held: Held) => void;
  onTurn: (by: 1 | -1) => void;
  onDay?: (date: string) => void;
}

/** Days or people side by side, with their interviews by the hour. */
export function TimeGrid(props: Props) {
  const { columns, interviews, zone, allHours, mayCreate, label, handle } = props;
  const root = useRef<HTMLDivElement>(null);
  const days = columns.map(({ date, person }) =>
    placed(
      interviews.filter((one) => !person || one.interviewers.includes(person)),
      date,
      zone,
    ),
  );
  const hours = hoursOf(days.flat(), allHours);
  const drag = useGridDrag({
    root,
    columns,
    hours,
    zone,
    find: (id) => interviews.find((one) => one.id === id),
    mayCreate,
    onDrop: props.onDrop,
  });
  useImperativeHandle(handle, () => ({ carry: drag.carry }));
  const { held } = drag;
  const standing = useStanding(held, columns, zone);
  const now = useNow();
  const list = Array.from({ length: hours[1] - hours[0] }, (_, index) => hours[0] + index);
  const position = (start: number, end: number): CSSProperties => ({
    top: `${((start / 60 - hours[0]) / list.length) * 100}%`,
    height: `${((end - start) / 60 / list.length) * 100}%`,
  });
  const open = (interview: Interview) => {
    if (!drag.wasDragged()) props.onOpen(interview);
  };
  const today = wallOf(now, zone);

  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of buttons, not fields of a form
    <div
      ref={root}
      className={classes.grid}
      role="group"
      aria-label={label}
      tabIndex={-1}
      data-grid
      data-held={held?.kind}
      style={{ '--columns': columns.length, '--hours': list.length } as CSSProperties}
      onPointerDown={drag.onPointerDown}
      onKeyDown={(event) => moveFocus(event, root.current, props.onTurn)}
    >
      <div className={classes.corner} />
      {columns.map((column) => (
        <div
          key={column.key}
          className={classes.head}
          data-today={(!column.person && column.date === today.date) || undefined}
        >
          {props.onDay && !column.person ? (
            <button
              type="button"
              className={classes.headButton}
              onClick={() => props.onDay?.(column.date)}
              aria-label={`Show only ${column.label}`}
            >
              {column.label}
            </button>
          ) : (
            <span className={classes.headWords}>{column.label}</span>
          )}
        </div>
      ))}
      <div className={classes.hours} aria-hidden="true">
        {list.map((hour) => (
          <div key={hour} className={classes.hour}>
            <span>{clockOf(hour * 60)}</span>
          </div>
        ))}
      </div>
      {columns.map((column, index) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of buttons, not fields of a form
        <div
          key={column.key}
          className={classes.column}
          role="group"
          aria-label={column.label}
          data-column={column.key}
          onDoubleClick={(event) => {
            if (!mayCreate || event.target !== event.currentTarget) return;
            const box = event.currentTarget.getBoundingClientRect();
            const share = (event.clientY - box.top) / box.height;
            const minutes = hours[0] * 60 + Math.floor((share * list.length * 60) / 15) * 15;
            props.onDrop({
              kind: 'create',
              column: index,
              time: { start: instantAt(column.date, minutes, zone), duration: 60 },
              pointer: null,
            });
          }}
        >
          {standing.shades.map(({ from, until, final }) => {
            const part = onDay(from, until, column.date, zone);
            if (!part || part.end <= hours[0] * 60 || part.start >= hours[1] * 60) return null;
            const [top, bottom] = [
              Math.max(part.start, hours[0] * 60),
              Math.min(part.end, hours[1] * 60),
            ];
            return (
              <div
                key={from}
                className={classes.shade}
                data-shade={final ? 'final' : 'soft'}
                style={position(top, bottom)}
              />
            );
          })}
          {column.date === today.date &&
            today.minutes >= hours[0] * 60 &&
            today.minutes <= hours[1] * 60 && (
              <div className={classes.now} style={{ top: position(today.minutes, 0).top }} />
            )}
          {days[index]?.map((entry) => (
            <Entry
              key={entry.interview.id}
              entry={entry}
              zone={zone}
              style={position(entry.start, entry.end)}
              faded={held?.interview?.id === entry.interview.id}
              onOpen={open}
            />
          ))}
          {held && (
            <Ghost
              held={held}
              column={column}
              index={index}
              zone={zone}
              position={position}
              tone={standing.tone}
            />
          )}
        </div>
      ))}
      {held && <HeldLabel held={held} zone={zone} words={standing.words} tone={standing.tone} />}
    </div>
  );
}

function Entry(props: {
  entry: Placed;
  zone: string;
  style: CSSProperties;
  faded: boolean;
  onOpen: (interview: Interview) => void;
}) {
  const { entry, zone, style, faded, onOpen } = props;
  const { interview, lane, lanes } = entry;
  const { name } = useDirectory();
  const { icon, tone } = look(interview);
  const movable = interview.may_edit && interview.status === 'scheduled';
  const minutes = entry.end - entry.start;
  const short = minutes < 40;
  return (
    <div
      className={classes.entry}
      data-entry={interview.id}
      data-movable={movable ? '' : undefined}
      data-status={interview.status}
      data-faded={faded || undefined}
      data-short={short || undefined}
      style={
        {
          ...style,
          left: `calc(${(lane / lanes) * 100}% + 2px)`,
          width: `calc(${100 / lanes}% - 4px)`,
          '--entry-bg': `var(--hl-${tone}-bg)`,
          '--entry-fg': `var(--hl-${tone}-fg)`,
        } as CSSProperties
      }
    >
      <button
        type="button"
        className={classes.entryButton}
        onClick={() => onOpen(interview)}
        aria-label={entryName(interview, zone, (id) => name(id) ?? 'somebody')}
      >
        <span className={classes.entryTime}>
          <Icon name={icon} size={13} />
          {timeOfDay(interview.start, zone)}
        </span>
        <span className={classes.entryName}>{interview.candidate_name}</span>
        {minutes >= 60 && (
          <span className={classes.entryMore}>
            {interview.status === 'scheduled'
              ? kindWords(interview.kind)
              : statusWords(interview.status)}
          </span>
        )}
      </button>
      {movable && <span className={classes.handle} data-grab="resize" aria-hidden="true" />}
    </div>
  );
}

function Ghost(props: {
  held: Held;
  column: Column;
  index: number;
  zone: string;
  position: (start: number, end: number) => CSSProperties;
  tone: string;
}) {
  const { held, column, index, zone, position, tone } = props;
  const theirs = column.person
    ? held.interview
      ? held.interview.interviewers.includes(column.person)
      : index === held.column
    : true;
  const part = theirs && onDay(held.time.start, endOf(held.time), column.date, zone);
  if (!part) return null;
  return (
    <div
      className={classes.ghost}
      data-ghost
      data-tone={tone}
      style={position(part.start, part.end)}
    />
  );
}

/** Time and standing of what is held, beside the pointer. */
function HeldLabel(props: { held: Held; zone: string; words: string; tone: string }) {
  const { held, zone, words, tone } = props;
  const { pointer } = held;
  const style: CSSProperties = pointer
    ? {
        top: Math.min(pointer.y + 18, window.innerHeight - 120),
        left: Math.max(8, Math.min(pointer.x + 14, window.innerWidth - 300)),
      }
    : { bottom: 24, left: '50%', transform: 'translateX(-50%)' };
  return (
    <div
      className={classes.held}
      style={
        {
          ...style,
          '--held-fg': `var(--hl-${tone}-fg)`,
          '--held-bg': `var(--hl-${tone}-bg)`,
        } as CSSProperties
      }
      role="status"
      data-held-label={tone}
    >
      <strong>{stretch(held.time.start, endOf(held.time), zone)}</strong>
      {words && <span className={classes.heldWords}>{words}</span>}
      {!pointer && (
        <span>
          Arrow keys move it, with Shift they change how long it takes. Enter drops it, Escape
          leaves it where it was.
        </span>
      )}
    </div>
  );
}

/** Arrow keys go from entry to entry, PageUp and PageDown turn the page. */
export function moveFocus(
  event: KeyboardEvent,
  root: HTMLElement | null,
  onTurn: (by: 1 | -1) => void,
): void {
  if (event.defaultPrevented || !root || event.altKey || event.ctrlKey || event.metaKey) return;
  const turn = { PageDown: 1 as const, PageUp: -1 as const }[event.key];
  if (turn) {
    event.preventDefault();
    root.focus();
    onTurn(turn);
    return;
  }
  const button = (event.target as Element).closest('[data-entry] button');
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const sideways = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!button || !(step || sideways)) return;
  event.preventDefault();
  const columns = [...root.querySelectorAll('[data-column]')]
    .map((column) => [...column.querySelectorAll<HTMLElement>('[data-entry] button')])
    .filter((entries) => entries.length > 0);
  const column = columns.findIndex((entries) => entries.includes(button as HTMLElement));
  const row = columns[column]?.indexOf(button as HTMLElement) ?? 0;
  const next = step
    ? columns[column]?.[row + step]
    : columns[column + (sideways ?? 0)]?.reduce((near, entry) =>
        gap(entry) < gap(near) ? entry : near,
      );
  function gap(entry: HTMLElement) {
    const top = (button as HTMLElement).getBoundingClientRect().top;
    return Math.abs(entry.getBoundingClientRect().top - top);
  }
  next?.focus();
}

/** The present moment, minute by minute. */
function useNow(): string {
  const [now, setNow] = useState(() => new Date().toISOString());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date().toISOString()), 60_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
