// Believable data, the same every time.
import type { components } from '../src/api/schema.gen.ts';

type S = components['schemas'];
export type MockEvent = Omit<S['Event'], keyof S['Subject']> & Partial<S['Subject']>;

let seed = 20261123;
export const random = (): number => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed / 2 ** 32;
};
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
let serial = 0;
export const uuid = (): string => {
  serial += 1;
  return `01939f00-0000-7000-8000-${serial.toString(16).padStart(12, '0')}`;
};
const hour = 3_600_000;
const now = Date.now();
export const at = (hoursAgo: number): string => new Date(now - hoursAgo * hour).toISOString();

const roles: [string, S['Role']][] = [
  ['Helena Brandt', 'admin'],
  ['Minh Anh Nguyễn', 'recruiter'],
  ['Tomasz Wiśniewski', 'recruiter'],
  ['Ολυμπία Παπαδοπούλου', 'recruiter'],
  ['Aisha Okafor', 'hiring_manager'],
  ['Wolfgang Maximilian von Hohenfels-Oberkirchberg', 'hiring_manager'],
  ['Léa Fournier', 'viewer'],
  ['Пётр Соколов', 'viewer'],
];
export const users: S['User'][] = roles.map(([name, role], index) => ({
  id: uuid(),
  name,
  mail: `person${index}@example.org`,
  role,
  state: index === 7 ? 'deactivated' : 'active',
  jobs: [],
  created_at: at(4000 - index * 200),
  version: 1,
}));

const titles: [string, string, string][] = [
  ['Backend engineer (Rust)', 'Engineering', 'Hanoi'],
  ['Product designer', 'Design', 'Berlin'],
  ['Senior payroll specialist', 'Finance', 'Warsaw'],
  ['Head of people and organisational development, Europe', 'People', 'Remote'],
  ['Data analyst', 'Operations', 'Athens'],
  ['Support engineer', 'Customer care', 'Lisbon'],
];
export const jobs: S['Job'][] = titles.map(([title, department, location], index) => ({
  id: uuid(),
  title,
  department,
  location,
  status: index === 5 ? 'closed' : 'open',
  openings: 1 + (index % 3),
  owner: users[1]?.id ?? '',
  hiring_managers: [users[4 + (index % 2)]?.id ?? ''],
  close_reason: index === 5 ? 'filled' : null,
  created_at: at(2000 - index * 90),
  updated_at: at(300 - index * 40),
  version: 3,
}));

const first = [
  'Lan',
  'Jonas',
  'Amélie',
  'Oluwaseun',
  'Katarzyna',
  'Đức',
  'Sofía',
  'Anders',
  'Νίκος',
  'Ирина',
  'Priya',
  'Tom',
];
const last = [
  'Trần',
  'Müller',
  'Dubois',
  'Adeyemi',
  'Nowak',
  'Phạm',
  'García Fernández',
  'Lindqvist',
  'Παππάς',
  'Волкова',
  'Raghunathan',
  "O'Brien",
];
const statuses: S['Status'][] = [
  'new',
  'new',
  'new',
  'screened',
  'screened',
  'interviewed',
  'technical_round',
  'hr_round',
  'offered',
  'hired',
  'rejected',
  'on_hold',
];
const sources: S['CandidateSource'][] = [
  'referral',
  'job_board',
  'career_page',
  'agency',
  'linkedin',
  'other',
];

const tags = [['remote'], ['priority', 'relocates'], [], [], ['speaks German'], []];

export const candidates: S['Candidate'][] = Array.from({ length: 120 }, (_, index) => {
  const job = pick(jobs);
  const name =
    index === 3
      ? 'Maximiliane-Alexandra Freifrau von und zu Guttenberg-Lichtenstein'
      : `${pick(first)} ${pick(last)}`;
  const since = 2 + random() * 600;
  return {
    id: uuid(),
    name,
    job: job.id,
    status: pick(statuses),
    status_since: at(since),
    source: pick(sources),
    owner: pick(users.slice(1, 4)).id,
    created_at: at(since + 300),
    updated_at: at(since),
    version: 4,
    mail: `applicant${index}@example.org`,
    phone: index % 3 ? `+49 30 5557${index}` : null,
    location: pick(['Berlin', 'Hanoi', 'Warsaw', null]),
    tags: tags[index % tags.length] ?? [],
    skills: index % 3 ? ['Rust', 'PostgreSQL'] : [],
    language: index % 4 ? 'en' : 'de',
    absorbed: [],
    // Worked out anew for each answer, in state.ts.
    turn: { who: 'owner' },
  };
});
export const order: S['Status'][] = [
  'new',
  'screened',
  'interviewed',
  'technical_round',
  'hr_round',
  'offered',
  'hired',
  'rejected',
  'on_hold',
];
candidates.sort(
  (a, b) =>
    order.indexOf(a.status) - order.indexOf(b.status) || b.created_at.localeCompare(a.created_at),
);

const actor = (user: S['User'] | undefined): S['Actor'] => ({ kind: 'user', id: user?.id ?? '' });

export function historyOf(candidate: S['Candidate']): S['HistoryRow'][] {
  const row = (
    from: S['Status'] | null,
    to: S['Status'],
    hours: number,
    fields: object,
  ): S['HistoryRow'] => ({
    id: uuid(),
    from,
    to,
    at: at(hours),
    by: actor(users[1 + (serial % 3)]),
    fields: fields as Record<string, never>,
    operation_id: uuid(),
    undoes: false,
  });
  const rows = [row(null, 'new', 700, {})];
  if (candidate.status !== 'new') {
    rows.unshift(
      row('new', 'screened', 420, {
        screening_score: 4,
        screening_notes:
          'Strong systems background.\nAsks good questions; wants to work remotely two days a week.',
      }),
    );
  }
  if (!['new', 'screened'].includes(candidate.status)) {
    rows.unshift(
      row('screened', 'technical_round', 120, { technical_interviewer_id: users[4]?.id }),
    );
  }
  return rows;
}

const actions: [S['Action'], S['SubjectKind'] | null, object][] = [
  ['view_candidate', 'candidate', {}],
  ['list_candidates', null, { status: 'new', count: 50 }],
  ['change_status', 'candidate', { from: 'new', to: 'screened' }],
  ['login', 'session', {}],
  ['update_job', 'job', { fields: ['openings', 'location'] }],
  ['create_candidate', 'candidate', { source: 'referral' }],
  ['view_activity', 'user', { period: 'week' }],
  ['generate_report', 'report_run', { kind: 'daily' }],
];
export const events: MockEvent[] = Array.from({ length: 140 }, (_, index) => {
  const [action, entity_type, metadata] = pick(actions);
  const outcome = pick(['ok', 'ok', 'ok', 'ok', 'ok', 'ok', 'denied', 'failed'] as const);
  return {
    schema: 1,
    id: uuid(),
    operation_id: uuid(),
    at: at(index * 0.7 + 0.01),
    actor:
      index % 17 === 5 ? { kind: 'schedule', id: 'daily_report' } : actor(pick(users.slice(0, 7))),
    source: index % 17 === 5 ? 'schedule' : 'web',
    action,
    entity_type: entity_type ?? undefined,
    entity_id:
      entity_type === 'candidate'
        ? pick(candidates).id
        : entity_type === 'job'
          ? pick(jobs).id
          : entity_type
            ? uuid()
            : undefined,
    outcome,
    status: outcome === 'ok' ? 200 : outcome === 'denied' ? 403 : 409,
    duration_ms: Math.round(random() * 90),
    metadata: metadata as Record<string, never>,
    ip: '192.0.2.0/24',
    user_agent: 'Mozilla/5.0 (X11; Linux x86_64) Chrome/140.0 Safari/537.36',
  };
});

const metrics: [string, S['Figure']['unit'], number, string][] = [
  ['Sign-ins', 'count', 2, 'Times the person signed in.'],
  [
    'Candidates viewed',
    'count',
    31,
    'Candidate pages opened. The same candidate twice counts twice.',
  ],
  ['Searches', 'count', 12, 'Lists of candidates searched or filtered.'],
  [
    'Status changes',
    'count',
    9,
    'Candidates moved to another status, without moves that were undone.',
  ],
  ['Moved to screened', 'count', 5, 'Status changes whose new status is screened.'],
  ['Moved to offered', 'count', 1, 'Status changes whose new status is offered.'],
  ['Interviews scheduled', 'count', 0, 'Interviews put on the calendar.'],
  ['Reports ordered', 'count', 0, 'Reports ordered by hand.'],
  [
    'Active time',
    'seconds',
    13_500,
    'Number of five-minute spans with at least one action, times five minutes.',
  ],
  ['Candidates added', 'count', 3, 'Candidates created by hand.'],
];
export function stats(from: string, to: string, factor: number): S['Stats'] {
  return {
    from,
    to,
    figures: metrics.map(([name, unit, value, definition]) => ({
      metric: name.toLowerCase().replaceAll(' ', '_'),
      name,
      unit,
      group: 'activity',
      better: 'more',
      value: value * factor,
      too_few: false,
      definition,
    })),
    hours: Array.from({ length: 24 }, (_, h) =>
      h < 7 || h > 18 ? 0 : Math.round((5 + 6 * Math.sin(h)) ** 1.4 * factor) || 1,
    ),
    first_activity: at(9),
    last_activity: at(0.2),
  };
}

export const runs: S['Run'][] = [
  { kind: 'daily', status: 'done', from: '2026-11-22', to: '2026-11-22' },
  { kind: 'weekly', status: 'failed', from: '2026-11-16', to: '2026-11-22' },
  { kind: 'monthly', status: 'done', from: '2026-10-01', to: '2026-10-31' },
].map(({ kind, status, from, to }, index) => ({
  id: uuid(),
  skipped: [],
  empty: false,
  kind: kind as S['ReportKind'],
  title: `${kind[0]?.toUpperCase()}${kind.slice(1)} team report`,
  layout: {
    about: { kind: 'team' },
    metrics: ['status_changes', 'hires', 'active_time', 'actions'],
    by: 'person',
    sort: null,
    charts: [{ kind: 'bars', metric: 'status_changes' }, { kind: 'heat_map' }],
    people: [],
    jobs: [],
  },
  source: index === 0 ? { kind: 'schedule' } : { kind: 'by_hand' },
  period: { from, to },
  formats: ['pdf', 'xlsx'],
  recipients: ['helena.brandt@example.org'],
  requested_by: index === 0 ? { kind: 'schedule', id: 'daily' } : actor(users[0]),
  status: status as S['RunState'],
  step: status === 'done' ? 'done' : 'storing',
  progress: status === 'done' ? 100 : 70,
  files:
    status === 'done'
      ? [
          { format: 'pdf', bytes: 84_210 },
          { format: 'xlsx', bytes: 31_877 },
        ]
      : [],
  error: status === 'failed' ? 'The files could not be stored. Order the report again.' : null,
  created_at: at(5 + index * 40),
  finished_at: at(5 + index * 40),
}));
