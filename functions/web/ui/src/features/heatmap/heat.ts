// A heat map's colours and the way through it with the arrow keys.

export const weekdays = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;

/** "09:00 to 10:00" */
export const hourText = (hour: number): string => `${clock(hour)} to ${clock(hour + 1)}`;
export const clock = (hour: number): string => `${String(hour).padStart(2, '0')}:00`;

const shades = 5;

/** The upper ends of the shades: at most five, all different, the last one the most there is. */
export function shadesFor(most: number): number[] {
  const ends = Array.from({ length: shades }, (_, shade) =>
    Math.ceil((most * (shade + 1)) / shades),
  );
  return [...new Set(ends)].filter((end) => end > 0);
}

/** Which shade a count has, from 1; 0 is nothing at all. Few shades are spread over the whole scale. */
export function shadeOf(count: number, ends: number[]): number {
  if (count === 0) return 0;
  const place = ends.findIndex((end) => count <= end);
  return Math.ceil(((place + 1) * shades) / ends.length);
}

export interface Cell {
  weekday: number;
  hour: number;
}

const moves: Record<string, [number, number]> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};
const within = (value: number, count: number) => Math.min(Math.max(value, 0), count - 1);

/**
 * Where a key leads from a cell, or null where it is none of ours. Days are rows, or columns where the map is `upright`.
 * Home and End go to the ends of the row, with Ctrl to the first and the last cell.
 */
export function step(from: Cell, key: string, ctrl: boolean, upright: boolean): Cell | null {
  const [right, down] = moves[key] ?? [0, 0];
  if (key in moves) {
    return {
      weekday: within(from.weekday + (upright ? right : down), 7),
      hour: within(from.hour + (upright ? down : right), 24),
    };
  }
  if (key !== 'Home' && key !== 'End') return null;
  const end = key === 'End';
  if (ctrl) return end ? { weekday: 6, hour: 23 } : { weekday: 0, hour: 0 };
  return upright ? { ...from, weekday: end ? 6 : 0 } : { ...from, hour: end ? 23 : 0 };
}
