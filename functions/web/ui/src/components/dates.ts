// Instants and days as text. Instants are shown in the organisation's time zone, whatever the browser's is.

const locale = 'en-GB';
const formats = new Map<string, Intl.DateTimeFormat>();

function format(zone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = zone + JSON.stringify(options);
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, { ...options, timeZone: zone });
  formats.set(key, made);
  return made;
}

/** "23 Nov 2026, 10:30" */
export const instant = (iso: string, zone: string): string =>
  format(zone, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(iso));

/** "Mon, 23 November 2026, 10:30:15 CET" */
export const instantInFull = (iso: string, zone: string): string =>
  format(zone, {
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    timeZoneName: 'short',
  }).format(new Date(iso));

/** "10:30:15" */
export const clock = (iso: string, zone: string): string =>
  format(zone, { hour: '2-digit', minute: '2-digit', second: '2-digit' }).format(new Date(iso));

/** The day an instant falls on in a zone: "2026-11-23". */
export function dayOf(at: Date, zone: string): string {
  const parts = format(zone, { year: 'numeric', month: '2-digit', day: '2-digit' }).formatToParts(
    at,
  );
  const part = (type: string) => parts.find((p) => p.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

/** A calendar day has no zone: "2026-11-23" → "23 Nov 2026". */
export const day = (date: string): string =>
  format('UTC', { dateStyle: 'medium' }).format(new Date(`${date}T00:00:00Z`));

/** "23 Nov 2026" or "1–30 Nov 2026". */
export const period = (from: string, to: string): string =>
  format('UTC', { day: 'numeric', month: 'short', year: 'numeric' }).formatRange(
    new Date(`${from}T00:00:00Z`),
    new Date(`${to}T00:00:00Z`),
  );

export function addDays(date: string, days: number): string {
  const at = new Date(`${date}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

/** The instant at which a day begins in a zone, also where the clocks change that night. */
export function startOfDay(date: string, zone: string): string {
  const wanted = Date.parse(`${date}T00:00:00Z`);
  let at = wanted;
  for (let round = 0; round < 2; round += 1) at += wanted - localTime(at, zone);
  return new Date(at).toISOString();
}

/** What the clocks of a zone show, as if it were UTC. */
function localTime(at: number, zone: string): number {
  const parts = format(zone, {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
    hourCycle: 'h23',
  }).formatToParts(new Date(at));
  const part = (type: string) => Number(parts.find((p) => p.type === type)?.value);
  return Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
}

const steps: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 365 * 86_400],
  ['month', 30 * 86_400],
  ['week', 7 * 86_400],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];
const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });

/** "3 days ago", "in 2 hours", "just now". */
export function ago(iso: string, now = new Date()): string {
  const seconds = (new Date(iso).getTime() - now.getTime()) / 1000;
  for (const [unit, size] of steps) {
    if (Math.abs(seconds) >= size) return relative.format(Math.trunc(seconds / size), unit);
  }
  return 'just now';
}

/** Seconds as "2 h 05 min", "12 min", "40 s". */
export function duration(seconds: number): string {
  if (seconds < 60) return `${Math.round(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `${minutes} min`;
  return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')} min`;
}

/** Seconds as the two largest units: "3 days 4 h", "5 h 10 min", "under a minute". */
export function span(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const [days, hours, rest] = [
    Math.floor(minutes / 1440),
    Math.floor(minutes / 60) % 24,
    minutes % 60,
  ];
  if (minutes < 1) return 'under a minute';
  const parts = days ? [days === 1 ? '1 day' : `${days} days`] : [];
  if (hours && days < 30) parts.push(`${hours} h`);
  if (rest && !days) parts.push(`${rest} min`);
  return parts.join(' ');
}

/** Whole days from one day to another; negative where it is over. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

const kilo = 1_024;

/** As limits are said: 10 MB are 10 times 1,024 times 1,024 bytes. */
export function bytes(count: number): string {
  if (count < kilo) return `${count} bytes`;
  if (count < kilo * kilo) return `${Math.round(count / kilo)} kB`;
  return `${(count / kilo / kilo).toFixed(1).replace('.0', '')} MB`;
}
