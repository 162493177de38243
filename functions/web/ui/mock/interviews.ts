// Interviews in the stand-in: plans, free times, rooms, settings, availability, the candidate's page.
import type { components } from '../src/api/schema.gen.ts';
import { addDays, dayOf } from '../src/components/dates.ts';
import { instantAt, minutesOf, mondayOf, wallOf } from '../src/features/interviews/zones.ts';
import { candidates, users, uuid } from './data.ts';
import { type Call, mood, type Reply } from './state.ts';

type S = components['schemas'];
type Interview = S['Interview'];

const zone = 'Europe/Berlin';
const minute = 60_000;
const iso = (at: number) => new Date(at).toISOString();
const reply = <K extends keyof S>(_schema: K, body: S[K], status = 200): Reply => ({
  status,
  body,
});
const empty: Reply = { status: 204 };
const refuse = (status: number, code: string, detail = '', more: object = {}): Reply => ({
  status,
  body: { type: 'about:blank', title: code, status, code, detail, ...more },
});
const wrong = (field: string, detail: string, code = 'invalid') =>
  refuse(422, 'invalid_input', '', { errors: [{ field, code, detail }] });
const me = () => users[0]?.id ?? '';

const rooms: S['Room'][] = [
  ['Aquarium', 'Hafenstraße 12, 20457 Hamburg, 3rd floor', true],
  ['Turm', 'Hafenstraße 12, 20457 Hamburg, 5th floor', true],
  ['Old cellar', null, false],
].map(([name, address, active]) => ({
  id: uuid(),
  name: name as string,
  address: address as string | null,
  active: active as boolean,
  version: 1,
}));

const settings: S['InterviewSettings'] = {
  remind_before_minutes: [60, 1440],
  feedback_after_hours: 2,
  scorecards: {
    phone: ['Motivation', 'Communication'],
    video: ['Skills', 'Communication', 'Motivation', 'Fit with the team'],
    in_person: ['Skills', 'Communication', 'Motivation', 'Fit with the team'],
  },
  version: 0,
};

const usual = (user: string): S['Availability'] => ({
  user,
  zone: user === users[3]?.id ? 'Europe/Athens' : zone,
  hours: [1, 2, 3, 4, 5, 6, 7].map((day) => (day < 6 ? [{ from: '09:00', to: '17:00' }] : [])),
  absences: [],
  buffer_minutes: 0,
  daily_limit: null,
  version: 0,
});
const availabilities = new Map<string, S['Availability']>();
const availabilityOf = (user: string) => availabilities.get(user) ?? usual(user);

interface Side {
  secret: string;
  answer: S['CandidateAnswer'] | null;
  offered: string[];
  muted: number[];
  feedback: S['Feedback'][];
}
const sides = new Map<string, Side>();
const side = (id: string): Side => {
  const known = sides.get(id);
  if (known) return known;
  const made: Side = { secret: 'secret', answer: null, offered: [], muted: [], feedback: [] };
  sides.set(id, made);
  return made;
};

const thisMonday = mondayOf(dayOf(new Date(), zone));
const on = (day: number, time: string) =>
  instantAt(addDays(thisMonday, day), minutesOf(time) ?? 0, zone);

const interviews: Interview[] = [];
function plan(
  day: number,
  time: string,
  duration: number,
  kind: Interview['kind'],
  who: number,
  people: number[],
  more: Partial<Interview> = {},
): Interview {
  const open = candidates.filter(({ status }) => !['hired', 'rejected'].includes(status));
  const candidate = open[(who * 7) % open.length] as S['Candidate'];
  const start = on(day, time);
  const made: Interview = {
    id: uuid(),
    candidate: candidate.id,
    candidate_name: candidate.name,
    job: candidate.job,
    organiser: me(),
    kind,
    interviewers: people.map((index) => users[index]?.id ?? ''),
    start,
    end: iso(Date.parse(start) + duration * minute),
    zone,
    duration_minutes: duration,
    room: kind === 'in_person' ? rooms[0]?.id : null,
    place:
      kind === 'video'
        ? 'https://meet.example.org/nordwind'
        : kind === 'phone'
          ? '+49 30 5557001'
          : null,
    notes: null,
    status: 'scheduled',
    reason: null,
    told_after: iso(Date.now() - 3_600_000),
    may_edit: true,
    created_at: iso(Date.now() - 90_000_000),
    updated_at: iso(Date.now() - 90_000_000),
    version: 1,
    ...more,
  };
  interviews.push(made);
  return made;
}

// A week that was, the one that is, and the one to come: the tests work on the last.
const held = plan(-3, '10:00', 60, 'video', 1, [0, 1], { status: 'completed' });
plan(-4, '14:00', 45, 'phone', 2, [1], { status: 'no_show' });
const over = plan(-3, '15:00', 60, 'video', 3, [0, 4], { notes: 'Ask about the move to Berlin.' });
for (const week of [0, 7]) {
  plan(week, '10:00', 60, 'video', 4 + week, [0, 1], { zone: 'America/New_York' });
  plan(week, '10:30', 45, 'phone', 5 + week, [2]);
  plan(week + 1, '09:00', 60, 'in_person', 6 + week, [0, 4]);
  plan(week + 1, '13:00', 90, 'video', 7 + week, [1, 3, 5]);
  plan(week + 2, '11:00', 60, 'phone', 8 + week, [0]);
  plan(week + 2, '15:00', 60, 'video', 9 + week, [4], {
    status: 'cancelled',
    reason: 'The candidate took another offer.',
  });
  plan(week + 3, '09:30', 30, 'phone', 10 + week, [2]);
  plan(week + 3, '14:00', 60, 'in_person', 11 + week, [0, 5]);
  plan(week + 4, '10:00', 60, 'video', 12 + week, [1, 2]);
}
side(held.id).feedback.push({
  by: users[1]?.id ?? '',
  at: iso(Date.parse(held.end) + 7_200_000),
  ratings: { Skills: 4, Communication: 5, Motivation: 4, 'Fit with the team': 4 },
  recommendation: 'yes',
  text: 'Solid on the basics, very clear in explaining trade-offs.\nWould like to see more about operations.',
});
side(over.id).feedback.push({
  by: users[4]?.id ?? '',
  at: iso(Date.parse(over.end) + 3_600_000),
  ratings: { Skills: 3, Communication: 4, Motivation: 5, 'Fit with the team': 4 },
  recommendation: 'strong_yes',
  text: 'This text is hidden until you have given yours.',
});

// The one behind the candidate's link, with answers and offers.
const asked = plan(9, '13:00', 60, 'video', 20, [0, 2], { zone: 'America/New_York' });
side(asked.id).offered = [on(9, '16:00'), on(10, '15:00'), on(10, '16:00')];
const wished = plan(8, '16:00', 45, 'video', 21, [0, 3]);
side(wished.id).answer = {
  kind: 'another_time',
  at: iso(Date.now() - 7_200_000),
  wish: 'I have a dentist appointment then. Wednesday afternoon would be great.',
};
const off = plan(10, '13:00', 60, 'phone', 22, [3], {
  status: 'cancelled',
  reason: 'The position was filled.',
});

/** What the browser tests look for by name. */
export const marked = { asked, held, over, wished, off };
const tokens: Record<string, Interview> = {
  asked,
  held,
  off,
  wished,
  past: plan(-1, '09:00', 30, 'phone', 23, [2]),
};

interface Wanted {
  candidate: string;
  interviewers: string[];
  room?: string | null;
}

function conflictsOf(wanted: Wanted, start: number, end: number, moved?: string): S['Conflict'][] {
  const found: S['Conflict'][] = [];
  const open = interviews.filter(({ id, status }) => status === 'scheduled' && id !== moved);
  const busy = (mine: (one: Interview) => boolean, from: number, to: number) =>
    open.find((one) => mine(one) && Date.parse(one.start) < to && from < Date.parse(one.end));
  const booked = (party: string, name: string, other: Interview, user?: string) =>
    found.push({
      party,
      user,
      code: 'booked',
      final: true,
      from: other.start,
      until: other.end,
      detail: `${name} has another interview then.`,
    });
  for (const user of wanted.interviewers) {
    const name = users.find(({ id }) => id === user)?.name ?? 'An interviewer';
    const mine = (one: Interview) => one.interviewers.includes(user);
    const said = availabilityOf(user);
    const other = busy(mine, start, end);
    if (other) booked('user', name, other, user);
    const soft = (code: string, detail: string) =>
      found.push({ party: 'user', user, code, final: false, detail: `${name} ${detail}` });
    const near = said.buffer_minutes * minute;
    if (!other && near > 0 && busy(mine, start - near, end + near))
      soft('too_close', 'has another interview too close to it.');
    const [from, to] = [wallOf(iso(start), said.zone), wallOf(iso(end), said.zone)];
    const away = said.absences.find((day) => day.from <= to.date && from.date <= day.to);
    const weekday = (new Date(`${from.date}T00:00:00Z`).getUTCDay() + 6) % 7;
    const works = (said.hours[weekday] ?? []).some(
      (span) =>
        (minutesOf(span.from) ?? 0) <= from.minutes &&
        from.minutes + (end - start) / minute <= (minutesOf(span.to) ?? 0),
    );
    if (away) soft('absent', `is away until ${away.to}.`);
    else if (!works) soft('outside_hours', 'does not work then.');
  }
  const candidate = busy((one) => one.candidate === wanted.candidate, start, end);
  if (candidate) booked('candidate', 'The candidate', candidate);
  const room = wanted.room && busy((one) => one.room === wanted.room, start, end);
  if (room) booked('room', 'The room', room);
  return found;
}

const step = 15 * minute;
const roundUp = (at: number) => Math.ceil(at / step) * step;

function freeFrom(
  wanted: Wanted,
  from: number,
  to: number,
  length: number,
  most: number,
  moved?: string,
) {
  const free: S['Slot'][] = [];
  for (let at = roundUp(from); at + length <= to && free.length < most; at += step)
    if (conflictsOf(wanted, at, at + length, moved).length === 0)
      free.push({ start: iso(at), end: iso(at + length) });
  return free;
}

function slots(query: Record<string, string>): Reply {
  const wanted = {
    candidate: query.candidate ?? '',
    interviewers: (query.interviewers ?? '').split(','),
    room: query.room,
  };
  const length = Number(query.duration_minutes ?? 60) * minute;
  const from = Math.max(Date.parse(query.from ?? ''), Date.now());
  const to = Date.parse(query.to ?? '');
  const blocked: S['BlockedStarts'][] = [];
  for (let at = roundUp(from); at < to; at += step) {
    const conflicts = conflictsOf(wanted, at, at + length, query.moved);
    const last = blocked.at(-1);
    if (conflicts.length === 0) continue;
    if (last?.until === iso(at) && JSON.stringify(last.conflicts) === JSON.stringify(conflicts))
      last.until = iso(at + step);
    else blocked.push({ from: iso(at), until: iso(at + step), conflicts });
  }
  const most = mood.scenario === 'empty' ? 0 : Number(query.limit ?? 10);
  const free = freeFrom(wanted, from, to, length, most, query.moved);
  return reply('Slots', { free, blocked });
}

function read(
  body: S['InterviewPlan'],
  before?: Interview,
): Reply | { start: number; end: number } {
  const start = /Z$|[+-]\d\d:\d\d$/.test(body.start)
    ? Date.parse(body.start)
    : Date.parse(
        instantAt(body.start.slice(0, 10), minutesOf(body.start.slice(11, 16)) ?? 0, body.zone),
      );
  const minutes = body.duration_minutes ?? 60;
  if (minutes < 5 || minutes > 480)
    return wrong('/duration_minutes', 'must be from 5 to 480 minutes', 'out_of_range');
  if (start <= Date.now() && iso(start) !== before?.start)
    return wrong('/start', 'must be in the future', 'out_of_range');
  const end = start + minutes * minute;
  const conflicts = conflictsOf(body, start, end, before?.id).filter(
    (conflict) => conflict.final || !body.regardless,
  );
  if (conflicts.length > 0) {
    const from = Math.max(start, Date.now());
    return refuse(409, 'not_free', conflicts.map(({ detail }) => detail).join(' '), {
      conflicts,
      free: freeFrom(body, from, from + 14 * 86_400_000, end - start, 3, before?.id),
    });
  }
  return { start, end };
}

const told = () => {
  const now = Date.now();
  return { updated_at: iso(now), told_after: iso(now + 30_000) };
};

function write(call: Call, before?: Interview): Reply {
  const body = call.body as unknown as S['InterviewPlan'];
  const found = read(body, before);
  if ('status' in found) return found;
  const candidate = candidates.find(({ id }) => id === body.candidate);
  if (!candidate) return wrong('/candidate', 'must be a candidate of yours', 'unknown_candidate');
  const viewer = body.interviewers.indexOf(users[6]?.id ?? '');
  if (viewer >= 0)
    return wrong(
      `/interviewers/${viewer}`,
      'must be an active person of the team who may interview',
      'unknown_user',
    );
  const planned = {
    kind: body.kind,
    interviewers: body.interviewers,
    start: iso(found.start),
    end: iso(found.end),
    zone: body.zone,
    duration_minutes: body.duration_minutes ?? 60,
    room: body.room ?? null,
    place: body.place ?? null,
    notes: body.notes ?? null,
    ...told(),
  };
  if (before) {
    Object.assign(before, planned, { version: before.version + 1 });
    return reply('Interview', before);
  }
  const made: Interview = {
    ...(interviews[0] as Interview),
    ...planned,
    id: uuid(),
    candidate: candidate.id,
    candidate_name: candidate.name,
    job: candidate.job,
    organiser: me(),
    status: 'scheduled',
    reason: null,
    created_at: planned.updated_at,
    version: 1,
  };
  interviews.push(made);
  side(made.id).offered = body.offered ?? [];
  return reply('Interview', made, 201);
}

function fileOf(interview: Interview): Reply {
  const { answer, offered, muted, feedback } = side(interview.id);
  const given = feedback.some(({ by }) => by === me());
  const mine = interview.interviewers.includes(me());
  const blind = mine && !given;
  const open = interview.status === 'scheduled';
  const contact = mood.permissions.includes('see_contact');
  const mail = (
    to: string | undefined,
    kind: S['LetterKind'],
    state: S['MailState'],
  ): S['InterviewMail'] => ({ to: contact ? to : null, kind, state, at: interview.updated_at });
  const told = Date.parse(interview.told_after) < Date.now();
  const names = interview.interviewers.map((id) => users.find((user) => user.id === id)?.mail);
  return reply('InterviewFile', {
    interview,
    reminders: settings.remind_before_minutes.toReversed().map((minutes) => ({
      minutes_before: minutes,
      at: iso(Date.parse(interview.start) - minutes * minute),
      state: muted.includes(minutes)
        ? 'off'
        : open && Date.parse(interview.start) - minutes * minute > Date.now()
          ? 'pending'
          : 'past',
    })),
    mails: told
      ? [
          mail('applicant@example.org', 'invite', interview === wished ? 'suppressed' : 'sent'),
          ...names.map((to, index) =>
            mail(to, 'invite', interview === wished && index === 1 ? 'unknown' : 'sent'),
          ),
        ]
      : [],
    answer,
    offered,
    feedback: blind ? [] : feedback,
    hidden_feedback: blind ? feedback.length : 0,
    may_give_feedback:
      mine &&
      !given &&
      ['scheduled', 'completed'].includes(interview.status) &&
      Date.parse(interview.start) <= Date.now(),
    criteria: settings.scorecards[interview.kind] ?? [],
  });
}

function within(query: Record<string, string>): Reply {
  const people = query.interviewers?.split(',');
  const items = interviews.filter(
    (one) =>
      (!query.candidate || one.candidate === query.candidate) &&
      (!query.from || one.end > query.from) &&
      (!query.to || one.start < query.to) &&
      (!query.job || one.job === query.job) &&
      (!query.kind || one.kind === query.kind) &&
      (!people || one.interviewers.some((id) => people.includes(id))),
  );
  items.sort((a, b) => a.start.localeCompare(b.start));
  if (query.candidate) items.reverse();
  const may_edit = mood.permissions.includes('edit_interviews');
  const shown = mood.scenario === 'empty' ? [] : items.map((one) => ({ ...one, may_edit }));
  return reply('Interviews', { items: shown, complete: true });
}

const stale = (call: Call, version: number) =>
  mood.scenario === 'conflict' || call.headers['if-match'] !== `"${version}"`
    ? refuse(412, 'version_conflict')
    : null;

function one(call: Call, interview: Interview, part?: string): Reply {
  const { method, body } = call;
  if (method === 'GET') return fileOf(interview);
  if (part === 'offered') {
    side(interview.id).offered = (body.offered as string[]).toSorted();
    return reply('OfferedTimes', { offered: side(interview.id).offered });
  }
  if (part === 'feedback') {
    const missing = (settings.scorecards[interview.kind] ?? []).find(
      (name) => !(body.ratings as Record<string, number>)[name],
    );
    if (missing) return wrong(`/ratings/${missing}`, 'must be rated', 'required');
    side(interview.id).feedback.push({
      ...(body as unknown as S['FeedbackIn']),
      by: me(),
      at: iso(Date.now()),
    });
    return empty;
  }
  const refused = stale(call, interview.version);
  if (refused) {
    // Somebody else wrote a note meanwhile.
    if (mood.scenario === 'conflict')
      Object.assign(interview, {
        notes: 'Please ask for references.',
        version: interview.version + 1,
      });
    return refused;
  }
  if (method === 'PUT') return write(call, interview);
  if (interview.status !== 'scheduled')
    return refuse(409, 'not_open', 'This interview was cancelled, held or missed already.');
  const begun = Date.parse(interview.start) <= Date.now();
  if (['complete', 'no-show'].includes(part ?? '') && !begun)
    return refuse(409, 'not_begun', 'This interview has not begun.');
  if (part === 'mute') side(interview.id).muted.push(Number(body.minutes_before));
  if (part === 'cancel') Object.assign(interview, { status: 'cancelled', reason: body.reason });
  if (part === 'complete') interview.status = 'completed';
  if (part === 'no-show') interview.status = 'no_show';
  Object.assign(interview, told(), { version: interview.version + 1 });
  return reply('Interview', interview);
}

function availability(call: Call, id = me()): Reply {
  const known = availabilityOf(id);
  if (call.method === 'GET') return reply('Availability', known);
  const refused = stale(call, known.version);
  if (refused) return refused;
  const body = call.body as unknown as S['AvailabilityIn'];
  const broken = body.hours.some((spans) =>
    spans.some((span, at) => span.from >= span.to || (spans[at - 1]?.to ?? '') > span.from),
  );
  if (broken)
    return wrong(
      '/hours',
      'must be at most 4 stretches a day, one after the other, each with an end after its start',
      'out_of_range',
    );
  const after = { ...known, ...body, version: known.version + 1 } as S['Availability'];
  availabilities.set(id, after);
  return reply('Availability', after);
}

let feed: string | null = null;
function calendar(call: Call): Reply {
  if (call.method === 'DELETE') {
    feed = null;
    return empty;
  }
  if (call.method === 'GET') return reply('CalendarFeedState', { open_since: feed });
  feed = iso(Date.now());
  const secret = uuid().replaceAll('-', '');
  return reply('CalendarFeedAddress', {
    address: `https://hirelog.example.org/api/v1/calendar/${me()}.${secret}.ics`,
  });
}

function roomRoutes(call: Call, id?: string): Reply {
  const body = call.body as unknown as S['RoomIn'];
  if (call.method === 'GET')
    return reply('Rooms', { items: mood.scenario === 'empty' ? [] : rooms });
  if (!body.name?.trim()) return wrong('/name', 'must not be empty');
  const room = rooms.find((known) => known.id === id);
  if (!room) {
    const made = { id: uuid(), name: body.name, address: body.address, active: true, version: 1 };
    rooms.push(made);
    return reply('Room', made, 201);
  }
  const refused = stale(call, room.version);
  if (refused) return refused;
  Object.assign(room, body, { version: room.version + 1 });
  return reply('Room', room);
}

function settingRoutes(call: Call): Reply {
  if (call.method === 'GET') return reply('InterviewSettings', settings);
  const refused = stale(call, settings.version);
  if (refused) return refused;
  const body = call.body as unknown as S['InterviewSettingsIn'];
  if (body.remind_before_minutes.some((minutes) => minutes < 5 || minutes > 20_160))
    return wrong(
      '/remind_before_minutes',
      'must be at most 4, each from 5 to 20160 minutes before',
    );
  Object.assign(settings, body, { version: settings.version + 1 });
  return reply('InterviewSettings', settings);
}

function invitation(call: Call, token = ''): Reply {
  const [id, secret] = token.split('.');
  const interview =
    tokens[id ?? ''] ?? interviews.find((known) => known.id === id && secret === 'secret');
  if (!interview) return refuse(404, 'not_found');
  const own = side(interview.id);
  const open = interview.status === 'scheduled' && Date.parse(interview.start) > Date.now();
  if (call.method === 'POST') {
    if (!open)
      return refuse(
        409,
        'not_open',
        'This interview was cancelled, held or moved on; an answer is not needed any more.',
      );
    const body = call.body as unknown as S['InvitationAnswer'];
    const [wish, picked] = [body.wish ?? '', body.start ?? ''];
    const at = iso(Date.now());
    if (body.kind === 'another_time' && !wish.trim()) return wrong('/wish', 'must not be empty');
    if (body.kind === 'picked') {
      const start = Date.parse(picked);
      const length = Date.parse(interview.end) - Date.parse(interview.start);
      if (!own.offered.includes(picked) || mood.scenario === 'conflict') {
        own.offered = own.offered.filter((other) => other !== picked);
        return refuse(
          409,
          'not_free',
          'This time is not free any more. Please choose another one.',
        );
      }
      Object.assign(interview, { start: picked, end: iso(start + length) });
      own.offered = [];
    }
    own.answer = { kind: body.kind, at, wish: body.kind === 'another_time' ? body.wish : null };
  }
  const room = rooms.find(({ id }) => id === interview.room);
  return reply('OwnInterview', {
    organisation: 'Nordwind Logistics',
    kind: interview.kind,
    start: interview.start,
    end: interview.end,
    zone: interview.zone,
    place: interview.place ?? (room ? `${room.name}, ${room.address}` : null),
    status: interview.status,
    answer: own.answer?.kind ?? null,
    offered: open ? own.offered : [],
    takes_answers: open,
  });
}

function uncertain(): Reply {
  const items: S['UncertainMail'][] = [
    {
      id: uuid(),
      to: 'applicant12@example.org',
      interview: wished.id,
      kind: 'invite',
      at: iso(Date.now() - 7_000_000),
    },
    {
      id: uuid(),
      to: 'person4@example.org',
      interview: null,
      kind: null,
      at: iso(Date.now() - 90_000_000),
    },
  ];
  return reply('ListOut_UncertainMail', {
    items: mood.scenario === 'empty' ? [] : items,
    next: null,
  });
}

/** Answers what belongs to interviews, and nothing else. */
export function interviewing(call: Call): Reply | null {
  const [, area, id, part, ...rest] = call.path.split('/');
  switch (area) {
    case 'interviews': {
      if (!id) return call.method === 'POST' ? write(call) : within(call.query);
      if (id === 'slots') return slots(call.query);
      const interview =
        marked[id as keyof typeof marked] ?? interviews.find((known) => known.id === id);
      return interview ? one(call, interview, part) : refuse(404, 'not_found');
    }
    case 'availability':
      return availability(call, id);
    case 'calendar':
      return calendar(call);
    case 'rooms':
      return roomRoutes(call, id);
    case 'invitations':
      return invitation(call, id);
    case 'settings':
      return id === 'interviews' ? settingRoutes(call) : null;
    case 'admin':
      return id === 'mails' && part === 'uncertain' && rest.length === 0 ? uncertain() : null;
    default:
      return null;
  }
}
