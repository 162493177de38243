// What the dashboard knows, answer by answer: each answer after the first only says what is new since the one before.
import type { Dashboard, Days, Feed, Figure, Leaderboard, OpenAlerts, Part } from '@/api/analytics';
import type { ActivityEvent } from '@/api/types';

/** A part as it was last known; `failed` where it could not be brought up to date. */
export interface Kept<T> {
  value: T | null;
  failed: boolean;
}

export interface Live {
  /** The last answer with nothing amiss: the next one may build on it. */
  since: string | null;
  period: Days;
  previous: Days;
  tiles: Kept<Figure[]>;
  leaderboard: Kept<Leaderboard>;
  alerts: Kept<OpenAlerts>;
  feed: Kept<ActivityEvent[]>;
  /** The rows that came with the last answer. */
  fresh: string[];
}

const most = 50;

export function follow(before: Live | undefined, answer: Dashboard): Live {
  const parts = [answer.tiles, answer.leaderboard, answer.alerts, answer.feed];
  const whole = parts.every(({ state }) => state !== 'failed');
  const rows = feed(before?.feed.value ?? null, answer.feed);
  const known = before?.feed.value;
  const seen = new Set(known?.map(({ id }) => id));
  return {
    since: whole ? answer.at : (before?.since ?? null),
    period: answer.period,
    previous: answer.previous,
    tiles: keep(before?.tiles, answer.tiles),
    leaderboard: keep(before?.leaderboard, answer.leaderboard),
    alerts: keep(before?.alerts, answer.alerts),
    feed: rows,
    fresh: known ? (rows.value ?? []).map(({ id }) => id).filter((id) => !seen.has(id)) : [],
  };
}

function keep<T>(before: Kept<T> | undefined, part: Part<T>): Kept<T> {
  if (part.state === 'ok') return { value: part.value, failed: false };
  return { value: before?.value ?? null, failed: part.state === 'failed' };
}

/** Rows come again where two answers overlap. Where more happened than an answer holds, older rows would leave a gap. */
function feed(known: ActivityEvent[] | null, part: Part<Feed>): Kept<ActivityEvent[]> {
  if (part.state !== 'ok') return { value: known, failed: part.state === 'failed' };
  const { items, more } = part.value;
  const byId = new Map([...(more ? [] : (known ?? [])), ...items].map((row) => [row.id, row]));
  const rows = [...byId.values()].sort(
    (a, b) => b.at.localeCompare(a.at) || b.id.localeCompare(a.id),
  );
  return { value: rows.slice(0, most), failed: false };
}
