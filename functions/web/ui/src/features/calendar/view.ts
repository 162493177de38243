// What the calendar shows: in the address of the page, as days, and as the API's query.
import { interviewKinds } from '@/api/vocabulary';
import { only } from '@/app/search';
import { addDays, day, period, startOfDay } from '@/components/dates';
import { mondayOf } from '@/features/interviews/zones';

export const calendarSearch = only(
  'view',
  'date',
  'interviewers',
  'job',
  'kind',
  'cancelled',
  'hours',
);
export type CalendarSearch = ReturnType<typeof calendarSearch>;

export const views = ['week', 'day', 'people', 'month', 'agenda'] as const;
export type View = (typeof views)[number];
export const viewWords: Record<View, string> = {
  week: 'Week',
  day: 'Day',
  people: 'People',
  month: 'Month',
  agenda: 'Agenda',
};

/** Small screens have room for one day or a list. */
export const viewsFor = (narrow: boolean): View[] => (narrow ? ['agenda', 'day'] : [...views]);

export function viewOf(search: CalendarSearch, narrow: boolean): View {
  const asked = views.find((view) => view === search.view);
  if (narrow) return asked === 'day' || asked === 'people' ? 'day' : 'agenda';
  return asked ?? 'week';
}

/** The day around which the calendar is open; today for what is no day. */
export const dateOf = (search: CalendarSearch, today: string): string =>
  search.date && /^\d{4}-\d\d-\d\d$/.test(search.date) && !Number.isNaN(Date.parse(search.date))
    ? search.date
    : today;

const agendaDays = 14;

/** The days that are shown, first to last. */
export function daysOf(view: View, date: string): string[] {
  const from = (first: string, count: number) =>
    Array.from({ length: count }, (_, index) => addDays(first, index));
  switch (view) {
    case 'week':
      return from(mondayOf(date), 7);
    case 'agenda':
      return from(date, agendaDays);
    case 'month': {
      const first = mondayOf(`${date.slice(0, 8)}01`);
      return from(first, 42);
    }
    default:
      return [date];
  }
}

/** The day around which the next or the former page is open. */
export function turned(view: View, date: string, by: 1 | -1): string {
  if (view === 'month') {
    const at = new Date(`${date.slice(0, 8)}01T00:00:00Z`);
    at.setUTCMonth(at.getUTCMonth() + by);
    return at.toISOString().slice(0, 10);
  }
  return addDays(date, by * (view === 'week' ? 7 : view === 'agenda' ? agendaDays : 1));
}

/** What the page is called: "23–29 Nov 2026", "November 2026". */
export function label(view: View, date: string): string {
  if (view === 'month')
    return new Intl.DateTimeFormat('en-GB', {
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    }).format(new Date(`${date}T00:00:00Z`));
  const days = daysOf(view, date);
  return days.length === 1 ? weekday(date) : period(days[0] as string, days.at(-1) as string);
}

/** "Tue, 24 Nov 2026" */
export const weekday = (date: string): string =>
  `${new Intl.DateTimeFormat('en-GB', { weekday: 'short', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  )}, ${day(date)}`;

export function toFilter(search: CalendarSearch, days: string[], zone: string) {
  const { interviewers, job } = search;
  return {
    from: startOfDay(days[0] as string, zone),
    to: startOfDay(addDays(days.at(-1) as string, 1), zone),
    ...(interviewers && { interviewers }),
    ...(job && { job }),
    ...pick(search.kind),
  };
}
const pick = (kind: string | undefined) => {
  const known = interviewKinds.find((one) => one === kind);
  return known ? { kind: known } : {};
};

export const chosenPeople = (search: CalendarSearch): string[] =>
  search.interviewers?.split(',').filter(Boolean) ?? [];

export const isFiltered = ({ interviewers, job, kind }: CalendarSearch): boolean =>
  Boolean(interviewers || job || kind);
