// What the stand-in answers. `POST /mock {"scenario": …, "permissions": …}` switches between its moods.
import type { components } from '../src/api/schema.gen.ts';
import { alerting } from './alerts.ts';
import { analytics } from './analytics.ts';
import { pipeline } from './board.ts';
import { at, candidates, events, jobs, type MockEvent, runs, stats, users, uuid } from './data.ts';
import { interviewing } from './interviews.ts';
import { jobOf, record } from './people.ts';
import { reporting } from './reports.ts';
import { vetting } from './resumes.ts';
import { scheduling } from './schedules.ts';
import {
  type Call,
  consent,
  done,
  me,
  mood,
  ok,
  page,
  pageOf,
  problem,
  type Reply,
  stale,
} from './state.ts';
import { transfer } from './transfer.ts';
import { trust } from './trust.ts';

type S = components['schemas'];

const frame = ['/me', '/users/directory', '/jobs/directory'];

export async function answer(call: Call): Promise<Reply> {
  const { path, body } = call;
  if (path === '/mock') {
    Object.assign(mood, body);
    return done;
  }
  if (mood.scenario === 'slow' && !frame.includes(path))
    await new Promise((wake) => setTimeout(wake, 60_000));
  if (mood.scenario === 'error' && !frame.includes(path)) return problem(503, 'unavailable');
  if (mood.scenario === 'signed_out' && !path.startsWith('/auth'))
    return problem(401, 'not_signed_in');

  const named = (part: string) => part !== '' && path.endsWith(part);
  if (named(mood.fail)) return problem(503, 'unavailable');
  if (named(mood.delay)) await new Promise((wake) => setTimeout(wake, 1500));
  const reply = dispatch(call);
  return named(mood.lose) ? { status: 504 } : reply;
}

function dispatch(call: Call): Reply {
  const { method, path, body, query } = call;
  const early =
    alerting(call) ??
    trust(call) ??
    vetting(call) ??
    scheduling(call) ??
    analytics(call) ??
    interviewing(call) ??
    transfer(call) ??
    reporting(call) ??
    record(call) ??
    pipeline(call);
  if (early) return early;
  const [, area, id, part, last] = path.split('/');
  switch (`${method} /${area}`) {
    case 'POST /auth':
      return auth(path, body);
    case 'GET /me':
      return own(id, query);
    case 'PUT /me':
      mood.consent = { kind: 'accepted', version: 1, at: at(0) };
      return ok('ConsentOut', consent());
    case 'DELETE /me':
      if (id === 'sessions') return done;
      mood.consent = { kind: 'withdrawn', version: 1, at: at(0) };
      return ok('ConsentOut', consent());
    case 'POST /candidates':
      return id ? problem(404, 'not_found') : create(body);
    case 'PATCH /candidates':
      return change('Candidate', call, candidates, id);
    case 'GET /jobs':
      if (id === 'directory') return ok('ListOut_JobEntry', { items: jobs, next: null });
      return id
        ? problem(404, 'not_found')
        : page(
            'ListOut_Job',
            jobs.filter((job) => !query.status || job.status === query.status).map(jobOf),
            query,
          );
    case 'POST /jobs':
      return id
        ? change(
            'Job',
            { ...call, body: { status: 'closed', close_reason: body.reason } },
            jobs,
            id,
          )
        : ok('Job', jobs[0] as S['Job'], 201);
    case 'PATCH /jobs':
      return change('Job', call, jobs, id);
    case 'GET /users':
      return id === 'invites'
        ? page('ListOut_Invite', invites, query)
        : id === 'directory'
          ? people()
          : page('ListOut_User', users, query);
    case 'POST /users':
      if (id !== 'invites')
        return change('User', { ...call, body: { state: 'deactivated' } }, users, id);
      if (!String(body.mail).includes('@'))
        return problem(422, 'invalid_input', [
          { field: '/mail', code: 'invalid_mail', detail: 'must be a mail address' },
        ]);
      invites.push({ ...(invites[0] as S['Invite']), ...body, id: uuid() });
      return ok('Invite', invites.at(-1) as S['Invite'], 201);
    case 'PUT /users':
      return change('User', call, users, id);
    default:
      return admin(call, id, part, last);
  }
}

const invites: S['Invite'][] = [
  {
    id: uuid(),
    mail: 'new.colleague@example.org',
    name: 'Inés Ferreira',
    role: 'recruiter',
    invited_by: users[0]?.id ?? '',
    created_at: at(20),
    expires_at: at(-148),
  },
];

/** Names are there in every mood: they belong to the frame, not to the list a screen shows. */
const people = (): Reply =>
  ok('ListOut_DirectoryEntry', {
    items: users.map(({ id, name, state }) => ({ id, name, state })),
    next: null,
  });

function auth(path: string, body: Record<string, unknown>): Reply {
  if (path === '/auth/sign-in') return ok('SignInOut', { expires_at: at(-0.16) }, 202);
  if (path === '/auth/sign-out') return done;
  if (body.code === '000000' || body.token === 'wrong') return problem(401, 'sign_in_failed');
  if (mood.scenario === 'signed_out') mood.scenario = 'normal';
  return done;
}

const activity = (
  items: MockEvent[],
  user: S['User'] | undefined,
  query: Record<string, string>,
): Reply => {
  const day = new Date().toISOString().slice(0, 10);
  const { body } = pageOf(items as S['Event'][], query);
  const statistics: S['StatisticsOut'] = mood.opted_out
    ? { kind: 'opted_out' }
    : {
        kind: 'shown',
        day: stats(day, day, 1),
        week: stats('2026-11-23', '2026-11-29', 4),
        month: stats('2026-11-01', '2026-11-30', 17),
      };
  const { id = '', name = '' } = user ?? {};
  return ok('ActivityPage', { user: { id, name }, statistics, ...body });
};
const matching = (query: Record<string, string>) =>
  events.filter(
    (e) =>
      (!query.action || e.action === query.action) &&
      (!query.outcome || e.outcome === query.outcome) &&
      (!query.entity_type || e.entity_type === query.entity_type) &&
      (!query.entity_id || e.entity_id === query.entity_id),
  );

function own(what: string | undefined, query: Record<string, string>): Reply {
  if (!what) return ok('Me', me());
  if (what === 'activity') return activity(matching(query), users[0], query);
  const sessions: S['SessionOut'][] = [
    {
      id: uuid(),
      created_at: at(30),
      last_seen_at: at(0),
      user_agent: 'Mozilla/5.0 (X11; Linux x86_64) Chrome/140.0 Safari/537.36',
      current: true,
    },
    {
      id: uuid(),
      created_at: at(80),
      last_seen_at: at(26),
      user_agent:
        'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Safari/604.1',
      current: false,
    },
  ];
  return page('ListOut_SessionOut', sessions, query);
}

function admin(call: Call, what?: string, part?: string, last?: string): Reply {
  const { query } = call;
  if (what === 'feed') return page('ListOut_Event', matching(query) as S['Event'][], query);
  if (what === 'activity') {
    const user = users.find((known) => known.id === part);
    return user
      ? activity(
          matching(query).filter((e) => e.actor.id === part),
          user,
          query,
        )
      : problem(404, 'not_found');
  }
  if (what === 'reports' && !part) return page('ListOut_Run', runs, query);
  const run = runs.find((known) => known.id === part);
  if (!run) return problem(404, 'not_found');
  if (last || call.path.includes('/files/'))
    return ok('FileLink', { url: '/favicon.svg', expires_at: at(-0.25) });
  return ok('Run', advance(run));
}

/** A run gets on a little each time it is looked at. */
function advance(run: S['Run']): S['Run'] {
  const steps: S['Step'][] = ['queued', 'collecting', 'rendering', 'storing', 'mailing', 'done'];
  if (run.status !== 'queued' && run.status !== 'running') return run;
  run.progress = Math.min(100, run.progress + 20);
  run.step = steps[run.progress / 20] ?? 'done';
  run.status = run.progress === 100 ? 'done' : 'running';
  if (run.status === 'done')
    run.files = [
      { format: 'pdf', bytes: 84_210 },
      { format: 'xlsx', bytes: 31_877 },
    ];
  return run;
}

function change<K extends 'Candidate' | 'Job' | 'User'>(
  schema: K,
  call: Call,
  list: S[K][],
  id?: string,
): Reply {
  const item = list.find((known) => known.id === id);
  if (!item) return problem(404, 'not_found');
  const refused = stale(call, item.version);
  if (refused) {
    item.version += 1;
    return refused;
  }
  Object.assign(item, call.body, { version: item.version + 1 });
  return ok(schema, item);
}

function create(body: Record<string, unknown>): Reply {
  if (!String(body.mail).includes('@'))
    return problem(422, 'invalid_input', [
      { field: '/mail', code: 'invalid_mail', detail: 'must be a mail address' },
    ]);
  const made = {
    ...(candidates[0] as S['Candidate']),
    ...body,
    id: uuid(),
    status: 'new',
    version: 1,
  } as S['Candidate'];
  candidates.unshift(made);
  return ok('Candidate', made, 201);
}
