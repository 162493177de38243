// The record and its proof in the stand-in: one's own record, who looked at it, the days compared, the chain over them.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type {
  OwnRecord,
  ReconciledDay,
  Reconciliation,
  RecordingSettings,
  RecordView,
} from '../src/api/record.ts';
import { at, events, users } from './data.ts';
import type { Query } from './funnel.ts';
import { settingsReply } from './rules.ts';
import { type Call, done, mood, pageOf, problem, type Reply, stale } from './state.ts';

const document = new URL('../../openapi.json', import.meta.url);
const recording: RecordingSettings = { version: 0, retention_days: 90, full_addresses: false };

const views: RecordView[] = [3, 27, 51, 170, 400].map((hours, index) => ({
  at: at(hours),
  by: { id: users[1 + (index % 2)]?.id ?? '', name: users[1 + (index % 2)]?.name ?? '' },
  action: index === 3 ? 'generate_report' : 'view_activity',
}));

/** Thirty days; weekends are quiet. In a mood of differences one event of the day before yesterday is missing. */
function reconciliation(): Reconciliation {
  const days: ReconciledDay[] = Array.from({ length: 30 }, (_, back) => {
    const day = at(24 * (back + 1)).slice(0, 10);
    const weekend = [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
    const changes = (weekend ? 40 : 11_000) + ((back * 7919) % (weekend ? 50 : 2_400));
    const missing = mood.differs && back === 1 ? 1 : 0;
    const state = missing ? 'different' : 'equal';
    const sums = { doubled: 0, unfounded: 0, erased: 0, people: weekend ? 1 : 6, miscounted: 0 };
    return { day, changes, events: changes - missing, missing, ...sums, state };
  });
  const head = days.reduceRight(
    (before, one) =>
      createHash('sha256')
        .update(before + JSON.stringify(one))
        .digest('hex'),
    '',
  );
  return mood.scenario === 'empty'
    ? { days: [], chain: { days: 0, first: null, last: null, head: null }, next: null }
    : {
        days,
        chain: { days: 30, first: days.at(-1)?.day ?? null, last: days[0]?.day ?? null, head },
        next: null,
      };
}

const rowsOfAFile = 12;

/** One's own record in files; `next` says where the log goes on. */
function ownRecord({ format, cursor }: Record<string, string>): Reply {
  const user = users[0]?.id ?? '';
  const own = events.filter(({ actor }) => actor.id === user) as OwnRecord['log'];
  const { items: log, next } = pageOf(own, { cursor, limit: String(rowsOfAFile) } as Query).body;
  if (format === 'csv') {
    const rows = log.map(({ at: when, action, outcome }) => `log,${when},${action},,${outcome}`);
    const last = next ? [`next,,The log goes on: ask again with this cursor,,${next}`] : [];
    const body = ['part,at,what,about,details', ...rows, ...last].join('\r\n');
    return { status: 200, type: 'text/csv', body };
  }
  const parts = cursor ? [] : [{ kind: 'profile', items: [{ name: users[0]?.name }] }];
  return { status: 200, body: { user, at: at(0), parts, log, next } };
}

function retention(body: object): Reply | null {
  const days = (body as RecordingSettings).retention_days;
  return days >= 30 && days <= 730
    ? null
    : problem(422, 'invalid_input', [
        { field: '/retention_days', code: 'out_of_range', detail: 'must be from 30 to 730 days' },
      ]);
}

function erase(call: Call, id: string): Reply {
  const user = users.find((known) => known.id === id);
  if (!user) return problem(404, 'not_found');
  const refused = stale(call, user.version);
  if (refused) return refused;
  if (user.state === 'active') return problem(409, 'still_active');
  users.splice(users.indexOf(user), 1);
  return done;
}

/** Answers what belongs to the record and its proof, and nothing else. */
export function trust(call: Call): Reply | null {
  const { method, path, query } = call;
  const [, area, id, part] = path.split('/');
  if (path === '/openapi.json')
    return {
      status: 200,
      body: mood.scenario === 'empty' ? { paths: {} } : JSON.parse(readFileSync(document, 'utf8')),
    };
  if (path === '/me/record') return ownRecord(query);
  if (path === '/me/record/views') return pageOf(views, query);
  if (path === '/admin/reconciliation') return { status: 200, body: reconciliation() };
  if (path === '/settings/recording')
    return settingsReply(call, recording, retention, { retention_days: 365 });
  if (method === 'DELETE' && area === 'users' && part === 'record') return erase(call, id ?? '');
  return null;
}
