// Dragging in the grid by mouse, pen or a finger that rests first; and the same with the arrow keys.
import {
  type PointerEvent as ReactPointerEvent,
  type RefObject,
  useEffect,
  useRef,
  useState,
} from 'react';
import type { Interview } from '@/api/types';
import { daysBetween } from '@/components/dates';
import type { Time } from '@/features/interviews/plan';
import { instantAt, wallOf } from '@/features/interviews/zones';

export interface Column {
  key: string;
  date: string;
  label: string;
  /** Whose day it is, where people stand side by side. */
  person?: string;
}

export interface Held {
  kind: 'move' | 'resize' | 'create';
  interview?: Interview;
  column: number;
  time: Time;
  /** Where the pointer is; null while the arrow keys move it. */
  pointer: { x: number; y: number } | null;
}

interface Options {
  root: RefObject<HTMLElement | null>;
  columns: Column[];
  /** First and last hour that is shown. */
  hours: [number, number];
  zone: string;
  find: (id: string) => Interview | undefined;
  mayCreate: boolean;
  onDrop: (held: Held) => void;
}

const step = 15;
const snap = (minutes: number) => Math.round(minutes / step) * step;
const rest = 400;

interface Pressed {
  kind: Held['kind'];
  interview?: Interview;
  column: number;
  /** Where in the entry it was grabbed; where on the day a new one begins. */
  offset: number;
  x: number;
  y: number;
  active: boolean;
  timer?: ReturnType<typeof setTimeout>;
}

export function useGridDrag(options: Options) {
  const { root, zone } = options;
  const [held, setHeld] = useState<Held | null>(null);
  const latest = useRef({ ...options, held });
  latest.current = { ...options, held };
  const pressed = useRef<Pressed | null>(null);
  /** The click that ends a drag is none. */
  const dragged = useRef(false);

  /** Which column and which minute of its day a point is at. */
  const place = (x: number, y: number, fixed?: number) => {
    const columns = [...(root.current?.querySelectorAll('[data-column]') ?? [])];
    const boxes = columns.map((column) => column.getBoundingClientRect());
    const found = boxes.findIndex(({ left, right }) => x >= left && x < right);
    const column = fixed ?? (found >= 0 ? found : x < (boxes[0]?.left ?? 0) ? 0 : boxes.length - 1);
    const box = boxes[column];
    const [first, last] = latest.current.hours;
    const share = box ? (y - box.top) / box.height : 0;
    const minutes = first * 60 + Math.min(1, Math.max(0, share)) * (last - first) * 60;
    return { column, minutes };
  };

  const heldAt = (press: Pressed, x: number, y: number): Held => {
    const { columns } = latest.current;
    const people = columns.some(({ person }) => person);
    const free = press.kind === 'move' && !people;
    const { column, minutes } = place(x, y, free ? undefined : press.column);
    const date = columns[column]?.date ?? '';
    const pointer = { x, y };
    const base = { kind: press.kind, interview: press.interview, column, pointer };
    if (press.kind === 'move' && press.interview) {
      const start = instantAt(date, snap(minutes - press.offset), zone);
      return { ...base, time: { start, duration: press.interview.duration_minutes } };
    }
    if (press.kind === 'resize' && press.interview) {
      const from = wallOf(press.interview.start, zone);
      const to = daysBetween(from.date, date) * 1440 + snap(minutes);
      const duration = Math.max(step, to - from.minutes);
      return { ...base, time: { start: press.interview.start, duration } };
    }
    const [from, to] = [
      snap(Math.min(press.offset, minutes)),
      snap(Math.max(press.offset, minutes)),
    ];
    const duration = Math.max(step, to - from);
    return { ...base, time: { start: instantAt(date, from, zone), duration } };
  };

  const stop = () => {
    clearTimeout(pressed.current?.timer);
    pressed.current = null;
    setHeld(null);
  };

  const onPointerDown = (event: ReactPointerEvent) => {
    if (event.button !== 0 || pressed.current) return;
    dragged.current = false;
    const target = event.target as Element;
    const column = place(event.clientX, event.clientY);
    const entry = target.closest<HTMLElement>('[data-entry]');
    const found = entry && latest.current.find(entry.dataset.entry ?? '');
    const base = { column: column.column, x: event.clientX, y: event.clientY, active: false };
    if (found) {
      if (entry.dataset.movable === undefined) return;
      const from = wallOf(found.start, zone);
      const date = latest.current.columns[column.column]?.date ?? from.date;
      const offset = daysBetween(from.date, date) * 1440 + column.minutes - from.minutes;
      const kind = target.closest('[data-grab="resize"]') ? 'resize' : 'move';
      pressed.current = { ...base, kind, interview: found, offset };
    } else if (target.closest('[data-column]') && latest.current.mayCreate) {
      pressed.current = {
        ...base,
        kind: 'create',
        offset: Math.floor(column.minutes / step) * step,
      };
    } else return;
    if (event.pointerType === 'touch') {
      const { clientX, clientY } = event;
      pressed.current.timer = setTimeout(() => begin(clientX, clientY), rest);
    }
  };
  const begin = (x: number, y: number) => {
    const press = pressed.current;
    if (!press) return;
    press.active = true;
    dragged.current = true;
    setHeld(heldAt(press, x, y));
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: the listeners read what is latest
  useEffect(() => {
    const move = (event: PointerEvent) => {
      const press = pressed.current;
      if (!press) return;
      const far = Math.hypot(event.clientX - press.x, event.clientY - press.y);
      if (press.active) setHeld(heldAt(press, event.clientX, event.clientY));
      else if (event.pointerType === 'touch') {
        // A finger that moves at once scrolls the page.
        if (far > 8) stop();
      } else if (far > 5) begin(event.clientX, event.clientY);
    };
    const up = (event: PointerEvent) => {
      const press = pressed.current;
      if (!press) return;
      const drop = press.active ? heldAt(press, event.clientX, event.clientY) : null;
      stop();
      if (drop) latest.current.onDrop(drop);
    };
    const still = (event: Event) => {
      if (pressed.current?.active) event.preventDefault();
    };
    const keys = (event: KeyboardEvent) => {
      const { held } = latest.current;
      if (event.key === 'Escape' && pressed.current) {
        event.preventDefault();
        stop();
      } else if (held && !held.pointer) carry(event, held);
    };
    const carry = (event: KeyboardEvent, held: Held) => {
      const { columns, onDrop } = latest.current;
      const [up, down] = [event.key === 'ArrowUp', event.key === 'ArrowDown'];
      const sideways = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
      if (event.key === 'Escape' || event.key === 'Tab') return setHeld(null);
      if (!up && !down && !sideways && event.key !== 'Enter') return;
      event.preventDefault();
      event.stopPropagation();
      if (event.key === 'Enter') {
        setHeld(null);
        return onDrop(held);
      }
      const { date, minutes } = wallOf(held.time.start, zone);
      if (sideways) {
        const column = columns.findIndex((one) => one.date === date) + sideways;
        const next = columns[column];
        if (next && !next.person)
          setHeld({
            ...held,
            column,
            time: { ...held.time, start: instantAt(next.date, minutes, zone) },
          });
      } else if (event.shiftKey) {
        const duration = Math.max(step, held.time.duration + (down ? step : -step));
        setHeld({ ...held, kind: 'resize', time: { ...held.time, duration } });
      } else {
        const start = instantAt(date, snap(minutes) + (down ? step : -step), zone);
        setHeld({ ...held, kind: 'move', time: { ...held.time, start } });
      }
    };
    const element = root.current;
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', up);
    window.addEventListener('pointercancel', stop);
    window.addEventListener('keydown', keys, true);
    element?.addEventListener('touchmove', still, { passive: false });
    element?.addEventListener('contextmenu', still);
    return () => {
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', up);
      window.removeEventListener('pointercancel', stop);
      window.removeEventListener('keydown', keys, true);
      element?.removeEventListener('touchmove', still);
      element?.removeEventListener('contextmenu', still);
    };
  }, [zone]);

  return {
    held,
    onPointerDown,
    /** Whether the click that comes now only ends a drag. */
    wasDragged: () => dragged.current,
    /** Picks an interview up, to move it with the arrow keys. */
    carry: (interview: Interview) => {
      const { date } = wallOf(interview.start, zone);
      const column = options.columns.findIndex((one) => one.date === date);
      const time = { start: interview.start, duration: interview.duration_minutes };
      setHeld({ kind: 'move', interview, column: Math.max(0, column), time, pointer: null });
      root.current?.focus();
    },
  };
}
