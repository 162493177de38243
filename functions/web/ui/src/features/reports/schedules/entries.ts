// The form of a schedule: what stands in its fields, and what of it goes to the API.
import type { ReportFormat } from '@/api/types';
import type { Layout, Rhythm, Schedule, ScheduleIn } from './types';
import { formatsInWords, rhythmInWords, zoneInWords } from './words';

export interface Entries {
  title: string;
  /** `definition:<id>`, `standard:<kind>`, or `kept`: the layout that the schedule has already. */
  what: string;
  person: string | null;
  job: string | null;
  rhythm: Rhythm['on'];
  weekday: string;
  day: string;
  at: string;
  zone: string;
  formats: ReportFormat[];
  recipients: string[];
  skipEmpty: boolean;
  on: boolean;
}

export const newEntries = (zone: string, mail: string, definition?: string): Entries => ({
  title: '',
  what: definition ? `definition:${definition}` : 'standard:team',
  person: null,
  job: null,
  rhythm: 'weekly',
  weekday: '1',
  day: '1',
  at: '07:30',
  zone,
  formats: ['pdf', 'xlsx'],
  recipients: [mail],
  skipEmpty: false,
  on: true,
});

export function entriesOf(schedule: Schedule): Entries {
  const { title, timing, content, formats, recipients, skip_empty, off } = schedule;
  const { days, at, zone } = timing;
  return {
    title,
    what: content.kind === 'definition' ? `definition:${content.definition}` : 'kept',
    person: null,
    job: null,
    rhythm: days.on,
    weekday: String(days.on === 'weekly' ? days.weekday : 1),
    day: String(days.on === 'monthly' ? days.day : 1),
    at,
    zone,
    formats,
    recipients,
    skipEmpty: skip_empty,
    on: !off,
  };
}

export function rhythmOf({ rhythm, weekday, day }: Entries): Rhythm {
  switch (rhythm) {
    case 'weekly':
      return { on: rhythm, weekday: Number(weekday) };
    case 'monthly':
      return { on: rhythm, day: Number(day) };
    default:
      return { on: rhythm };
  }
}

/** `layout` is what the choice stands for where it is no saved report. */
export function bodyOf(entries: Entries, layout: Layout | null): ScheduleIn | null {
  const content = contentOf(entries.what, layout);
  if (!content) return null;
  const { title, at, zone, formats, recipients, skipEmpty, on } = entries;
  const timing = { days: rhythmOf(entries), at, zone };
  return { title, timing, content, formats, recipients, skip_empty: skipEmpty, on };
}

const definitionMark = 'definition:';

function contentOf(what: string, layout: Layout | null): ScheduleIn['content'] | null {
  if (what.startsWith(definitionMark))
    return { kind: 'definition', definition: what.slice(definitionMark.length) };
  return layout && { kind: 'layout', layout };
}

/** The schedule as it is, turned on or off. */
export function turned(schedule: Schedule, on: boolean): ScheduleIn {
  const { title, timing, content, formats, recipients, skip_empty } = schedule;
  return { title, timing, content, formats, recipients, skip_empty, on };
}

/** Where the API's refusal of a part belongs in the form; null where the form has no such field. */
export function fieldOf(path: string): string | null {
  const [first, second] = path.split('/');
  if (first === 'timing') {
    const parts: Record<string, string> = { at: 'at', zone: 'zone', days: 'days' };
    return parts[second ?? ''] ?? null;
  }
  if (first === 'content') return 'what';
  return first && ['title', 'formats', 'recipients'].includes(first) ? first : null;
}

export const labels = {
  title: 'Title',
  what: 'Report',
  days: 'Days',
  at: 'Time',
  zone: 'Time zone',
  formats: 'Files',
  recipients: 'Recipients',
  skipEmpty: 'When nothing happened',
  on: 'Runs',
};

/** The entries as a person reads them, to compare two versions. */
export const inWords = (
  entries: Entries,
  nameOf: { what: (what: string) => string; person: (mail: string) => string },
): Record<keyof typeof labels, string> => ({
  title: entries.title,
  what: nameOf.what(entries.what),
  days: rhythmInWords(rhythmOf(entries)),
  at: entries.at,
  zone: zoneInWords(entries.zone),
  formats: formatsInWords(entries.formats),
  recipients: entries.recipients.map(nameOf.person).sort().join(', '),
  skipEmpty: entries.skipEmpty ? 'send nothing' : 'send it all the same',
  on: entries.on ? 'on' : 'off',
});

/** All quarters of an hour of a day. */
export const quarters: string[] = Array.from({ length: 96 }, (_, quarter) => {
  const [hours, minutes] = [Math.floor(quarter / 4), (quarter % 4) * 15];
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
});
