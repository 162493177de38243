// Reports that are made by themselves, in the stand-in: when they come, and what the API refuses.
import type { components } from '../src/api/schema.gen.ts';
import { addDays, dayOf } from '../src/components/dates.ts';
import { instantAt, minutesOf } from '../src/features/interviews/zones.ts';
import { at, runs, users, uuid } from './data.ts';
import { type Call, done, mood, ok, problem, type Reply, stale } from './state.ts';

type S = components['schemas'];
type Schedule = S['ReportSchedule'];
type ScheduleIn = S['ReportScheduleIn'];
type Timing = S['Timing'];
type LastResult = S['ScheduleResult'];
type Kept = Omit<Schedule, 'coming' | 'next_period'>;

export const scheduleId = (number: number) =>
  `01939f00-0000-7000-b000-${number.toString(16).padStart(12, '0')}`;
const mail = (index: number) => users[index]?.mail ?? '';
const layout = (kind: 'team' | 'pipeline' | 'interviews'): S['ReportLayout'] => ({
  ...(runs[0] as S['Run']).layout,
  about: { kind },
});

const last = (
  number: number,
  run: number,
  hours: number,
  how: Partial<LastResult>,
): LastResult => ({
  schedule: scheduleId(number),
  run: runs[run]?.id ?? '',
  kind: 'weekly',
  state: 'done',
  at: at(hours),
  written_to: 0,
  skipped: 0,
  empty: false,
  error: null,
  ...how,
});

const schedules: Kept[] = [
  {
    title: 'Team, every Monday',
    timing: { days: { on: 'weekly', weekday: 1 }, at: '07:30', zone: 'Europe/Berlin' },
    content: { kind: 'layout' as const, layout: layout('team') },
    formats: ['pdf' as const, 'xlsx' as const],
    recipients: [mail(0), mail(1), mail(4), mail(5)],
    last: last(1, 0, 5, { written_to: 3, skipped: 1 }),
  },
  {
    title: 'Pipeline, every morning',
    timing: { days: { on: 'weekdays' as const }, at: '08:00', zone: 'Europe/Berlin' },
    content: { kind: 'layout' as const, layout: layout('pipeline') },
    formats: [],
    recipients: [mail(0)],
    skip_empty: true,
    last: last(2, 2, 26, { kind: 'daily', empty: true }),
  },
  {
    title: 'Hiring figures of the month for the managing directors',
    timing: { days: { on: 'month_end' as const }, at: '18:00', zone: 'America/New_York' },
    content: { kind: 'layout' as const, layout: layout('interviews') },
    formats: ['pdf' as const],
    recipients: [mail(0), mail(7)],
    owner: users[7]?.id ?? '',
    off: 'owner_without_access' as const,
    last: last(3, 1, 600, {
      kind: 'monthly',
      state: 'failed',
      error: 'The files could not be stored. Order the report again.',
    }),
  },
  {
    title: 'Mid-month check',
    timing: { days: { on: 'monthly', day: 15 }, at: '09:15', zone: 'Asia/Ho_Chi_Minh' },
    content: { kind: 'definition' as const, definition: scheduleId(0xdead) },
    formats: ['xlsx' as const],
    recipients: [mail(1), mail(2)],
    off: 'report_gone' as const,
    last: null,
  },
].map((one, index) => ({
  owner: users[0]?.id ?? '',
  skip_empty: false,
  off: null,
  ...(one as Pick<Kept, 'title' | 'timing' | 'content' | 'formats' | 'recipients' | 'last'>),
  id: scheduleId(index + 1),
  created_at: at(900),
  version: 1,
}));

// The run of a schedule says whose it is.
const [ofSchedule] = runs;
if (ofSchedule)
  Object.assign(ofSchedule, {
    title: 'Team, every Monday',
    source: { kind: 'schedule', schedule: scheduleId(1) },
    requested_by: { kind: 'schedule', id: scheduleId(1) },
  });

const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;

function isOn({ days }: Timing, day: string): boolean {
  switch (days.on) {
    case 'daily':
      return true;
    case 'weekdays':
      return weekdayOf(day) <= 5;
    case 'weekly':
      return weekdayOf(day) === days.weekday;
    case 'monthly':
      return Number(day.slice(8)) === days.day;
    case 'month_end':
      return addDays(day, 1).slice(8) === '01';
  }
}

function nextAfter(timing: Timing, moment: string): string {
  let day = addDays(dayOf(new Date(moment), timing.zone), -1);
  for (;;) {
    const due = instantAt(day, minutesOf(timing.at) ?? 0, timing.zone);
    if (isOn(timing, day) && due > moment) return due;
    day = addDays(day, 1);
  }
}

function periodOf(timing: Timing, due: string): { from: string; to: string } {
  const today = dayOf(new Date(due), timing.zone);
  const to = addDays(today, -1);
  switch (timing.days.on) {
    case 'daily':
      return { from: to, to };
    case 'weekdays':
      return { from: weekdayOf(today) === 1 ? addDays(today, -3) : to, to };
    case 'weekly':
      return { from: addDays(today, -7), to };
    case 'monthly': {
      const before = `${addDays(`${today.slice(0, 7)}-01`, -1).slice(0, 7)}${today.slice(7)}`;
      return { from: before, to };
    }
    case 'month_end':
      return { from: `${today.slice(0, 7)}-01`, to: today };
  }
}

/** A schedule with what is worked out for each answer. */
function shown(kept: Kept, answersChange = false): Schedule {
  const coming: string[] = [];
  while (!kept.off && coming.length < 3)
    coming.push(nextAfter(kept.timing, coming.at(-1) ?? new Date().toISOString()));
  const [next] = coming;
  return {
    ...kept,
    last: answersChange ? null : kept.last,
    coming,
    next_period: next ? periodOf(kept.timing, next) : null,
  };
}

function refusals({ title, timing, content, recipients }: ScheduleIn): S['Issue'][] {
  const issues: S['Issue'][] = [];
  const say = (field: string, code: string, detail: string) => issues.push({ field, code, detail });
  if (!title.trim()) say('/title', 'required', 'must not be empty');
  if (title.length > 80) say('/title', 'too_long', 'must have at most 80 characters');
  if ((minutesOf(timing.at) ?? 1) % 15)
    say('/timing/at', 'out_of_range', 'must be a full quarter of an hour before 24:00');
  if (recipients.length === 0) say('/recipients', 'required', 'must name at least one person');
  if (recipients.length > 20) say('/recipients', 'too_many', 'must be at most 20 addresses');
  if (content.kind === 'definition' && content.definition.startsWith('01939f00-0000-7000-b000'))
    say('/content/definition', 'unknown', 'is no definition that you may read');
  return issues;
}

/** What is kept of a body. */
function taken(call: Call): Omit<Kept, 'id' | 'last' | 'created_at' | 'version'> {
  const { on, ...body } = call.body as unknown as ScheduleIn;
  const { skip_empty = false } = body;
  return {
    ...body,
    skip_empty,
    off: on === false ? 'turned_off' : null,
    owner: users[0]?.id ?? '',
  };
}

function change(call: Call, kept: Kept): Reply {
  const lost = stale(call, kept.version);
  if (lost) {
    // Somebody else was quicker, once.
    Object.assign(kept, { title: `${kept.title} (new)`, version: kept.version + 1 });
    mood.scenario = 'normal';
    return lost;
  }
  if (call.method === 'DELETE') {
    schedules.splice(schedules.indexOf(kept), 1);
    return done;
  }
  const issues = refusals(call.body as unknown as ScheduleIn);
  if (issues.length > 0) return problem(422, 'invalid_input', issues);
  Object.assign(kept, taken(call), { version: kept.version + 1 });
  return { status: 200, body: shown(kept, true) };
}

const made = new Map<string, Kept>();

function create(call: Call): Reply {
  const issues = refusals(call.body as unknown as ScheduleIn);
  if (issues.length > 0) return problem(422, 'invalid_input', issues);
  const key = call.headers['idempotency-key'] ?? uuid();
  const before = made.get(key);
  if (before) return { status: 201, body: shown(before, true) };
  const kept: Kept = { ...taken(call), id: uuid(), last: null, created_at: at(0), version: 1 };
  made.set(key, kept);
  schedules.push(kept);
  return { status: 201, body: shown(kept, true) };
}

function test({ id, title, timing, content, formats }: Kept): Reply {
  if (content.kind === 'definition' && content.definition.startsWith('01939f00-0000-7000-b000'))
    return problem(409, 'report_gone', undefined, {
      detail: 'The report that it makes is not there any more.',
    });
  const run: S['Run'] = {
    ...(runs[1] as S['Run']),
    id: uuid(),
    kind: 'weekly',
    title,
    source: { kind: 'schedule', schedule: id },
    period: periodOf(timing, nextAfter(timing, at(24 * 40))),
    formats,
    recipients: [mail(0)],
    requested_by: { kind: 'user', id: users[0]?.id ?? '' },
    status: 'queued',
    step: 'queued',
    progress: 0,
    files: [],
    error: null,
    created_at: new Date().toISOString(),
    finished_at: null,
  };
  runs.unshift(run);
  return ok('Run', run, 202);
}

function cancel(id: string): Reply {
  const run = runs.find((known) => known.id === id);
  if (!run) return problem(404, 'not_found');
  if (run.status === 'done' || run.status === 'failed')
    return problem(409, 'run_is_over', undefined, {
      detail: 'The report is made already, or could not be made.',
    });
  Object.assign(run, { status: 'cancelled', files: [], finished_at: new Date().toISOString() });
  return ok('Run', run);
}

/** Answers what belongs to schedules and to stopping runs, and nothing else. */
export function scheduling(call: Call): Reply | null {
  const { method, path } = call;
  const [, area, what, id, part] = path.split('/');
  if (area !== 'admin') return null;
  if (what === 'reports' && part === 'cancel' && id) return cancel(id);
  if (what !== 'report-schedules') return null;
  if (!id) {
    if (method === 'POST') return create(call);
    const items = mood.scenario === 'empty' ? [] : schedules.map((kept) => shown(kept));
    return { status: 200, body: { items, next: null } };
  }
  const kept = schedules.find((known) => known.id === id);
  if (!kept) return problem(404, 'not_found');
  if (part === 'test') return test(kept);
  return method === 'GET' ? { status: 200, body: shown(kept, true) } : change(call, kept);
}
