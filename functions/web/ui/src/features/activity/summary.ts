import type { ActivityEvent } from '@/api/types';
import { humanise } from '@/components/words';

/** The telling part of an event's metadata in one line: "New → Screened", "Filter: status new". */
export function summary(event: Pick<ActivityEvent, 'metadata'>): string {
  const data = event.metadata as Record<string, unknown>;
  if (typeof data.to === 'string') {
    const to = humanise(data.to);
    return typeof data.from === 'string' ? `${humanise(data.from)} → ${to}` : to;
  }
  return Object.entries(data)
    .filter(([, value]) => value !== null && value !== '')
    .slice(0, 3)
    .map(([name, value]) => `${humanise(name)}: ${plain(value)}`)
    .join(' · ');
}

/** A metadata value as text. */
export function plain(value: unknown): string {
  if (value === null || value === undefined) return '–';
  if (Array.isArray(value)) return value.map(plain).join(', ');
  if (typeof value === 'object') return JSON.stringify(value);
  return String(value);
}
