// Clocks on the wall and moments, in any zone. Which times exist is for the API to say; this only shows and proposes them.
import { addDays } from '../../components/dates.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

function format(zone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = zone + JSON.stringify(options);
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: zone });
  formats.set(key, made);
  return made;
}

/** What the clocks of a zone show, as if it were UTC. */
function shown(at: number, zone: string): number {
  const parts = format(zone, {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    hourCycle: 'h23',
  }).formatToParts(new Date(at));
  const part = (type: string) => Number(parts.find((p) => p.type === type)?.value);
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
}

export interface Wall {
  /** "2026-11-24" */
  date: string;
  /** Minutes after midnight. */
  minutes: number;
}

/** What a clock and a calendar on the wall show at a moment. */
export function wallOf(iso: string, zone: string): Wall {
  const at = shown(Date.parse(iso), zone);
  const date = new Date(at).toISOString().slice(0, 10);
  return { date, minutes: (at - Date.parse(`${date}T00:00:00Z`)) / 60_000 };
}

/** The moment at which a clock shows a time: the first one where it comes twice, like the API. */
export function instantAt(date: string, minutes: number, zone: string): string {
  const wanted = Date.parse(`${date}T00:00:00Z`) + minutes * 60_000;
  let at = wanted;
  for (let round = 0; round < 2; round += 1) at += wanted - shown(at, zone);
  const earlier = [60, 30].map((back) => at - back * 60_000);
  return new Date(earlier.find((first) => shown(first, zone) === wanted) ?? at).toISOString();
}

/** Minutes as "09:05"; the end of a day is "24:00". */
export const clockOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** "09:05" as minutes; null where it is no time. */
export function minutesOf(text: string): number | null {
  const found = /^(\d{2}):(\d{2})$/.exec(text);
  if (!found) return null;
  const minutes = Number(found[1]) * 60 + Number(found[2]);
  return minutes <= 1440 && Number(found[2]) < 60 ? minutes : null;
}

/** "14:00" */
export const timeOfDay = (iso: string, zone: string): string => clockOf(wallOf(iso, zone).minutes);

/** "Tue, 24 Nov 2026" */
export const weekdayOf = (iso: string, zone: string): string =>
  format(zone, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' }).format(
    new Date(iso),
  );

/** "Tue, 24 Nov 2026, 14:00–15:00"; names the second day where it ends on another one. */
export function stretch(start: string, end: string, zone: string): string {
  const [from, to] = [wallOf(start, zone), wallOf(end, zone)];
  const next = to.date !== from.date && to.minutes > 0 ? ` (${weekdayOf(end, zone)})` : '';
  const until = to.date !== from.date && to.minutes === 0 ? '24:00' : clockOf(to.minutes);
  return `${weekdayOf(start, zone)}, ${clockOf(from.minutes)}–${until}${next}`;
}

/** "Europe/Berlin (GMT+1)", with the offset of a moment. */
export function zoneLabel(zone: string, at = new Date()): string {
  const parts = format(zone, { timeZoneName: 'shortOffset' }).formatToParts(at);
  const offset = parts.find((p) => p.type === 'timeZoneName')?.value ?? '';
  return `${zone.replaceAll('_', ' ')} (${offset})`;
}

/** The zone of this browser. */
export const browserZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** All zones that the browser knows, with those that matter here first. */
export function zoneChoices(...first: (string | undefined)[]): { value: string; label: string }[] {
  const known = [...first.filter((zone) => zone !== undefined), ...all()];
  return [...new Set(known)].map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }));
}

let zones: string[] | undefined;
const all = () => {
  zones ??= [...Intl.supportedValuesOf('timeZone'), 'UTC'];
  return zones;
};

/** Monday of the week of a day. */
export const mondayOf = (date: string): string =>
  addDays(date, -((new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7));
