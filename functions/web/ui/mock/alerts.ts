// Alerts and their rules in the stand-in. What they say is worked out from the people and candidates of the stand-in.
import type { Alert, AlertState, Alerts } from '../src/api/alerts.ts';
import { at, candidates, users } from './data.ts';
import { ruleRoutes } from './rules.ts';
import { type Call, mood, pageOf, problem, type Reply, stale } from './state.ts';

const id = (number: number) => `01939f00-0000-7000-a000-${number.toString(16).padStart(12, '0')}`;
const person = (index: number) => {
  const { id, name } = users[index] as (typeof users)[number];
  return { id, name };
};
const hoursSince = (instant: string) => (Date.now() - Date.parse(instant)) / 3_600_000;
const limit = 14;
const stuck = candidates.filter(
  ({ status, status_since }) =>
    ['screened', 'technical_round', 'hr_round'].includes(status) &&
    hoursSince(status_since) > limit * 24,
);

let serial = 0;
function alert(
  kind: Alert['kind'],
  title: string,
  who: number | null,
  reason: string,
  hours: number,
  more: Partial<Alert> = {},
): Alert {
  const user = who === null ? null : person(who);
  serial += 1;
  return {
    id: id(serial),
    kind,
    state: 'open',
    title,
    reason: user ? `${user.name} ${reason}` : reason,
    user,
    raised_at: at(hours),
    day: at(hours).slice(0, 10),
    rows: { ...(user && { user: user.id }), from: at(hours + 1), to: at(hours) },
    note: null,
    noted_by: null,
    noted_at: null,
    version: 1,
    ...more,
  };
}

const noted = (state: AlertState, who: number, hours: number, note: string | null) => ({
  state,
  note,
  noted_by: person(who),
  noted_at: at(hours),
  version: 2,
});

const alerts: Alert[] = [
  alert(
    'mass_view',
    'Many candidates opened',
    5,
    'opened 212 candidates between 14:00 and 15:00; more than 100 in an hour are told of.',
    2,
  ),
  alert(
    'stuck_candidates',
    'Candidates wait too long',
    null,
    `${stuck.length} candidates are in their status for longer than ${limit} days.`,
    9,
    { rows: { from: at(24 * limit), to: at(9), candidates: stuck.map(({ id }) => id) } },
  ),
  alert('inactivity', 'No activity', 3, 'has done nothing in Hirelog for 6 working days.', 33),
  alert(
    'target_missed',
    'Target missed',
    null,
    'Interviews held: 11 of 15 in the week that ended on Sunday.',
    40,
  ),
  alert(
    'night_work',
    'Work at night',
    1,
    'did 34 things between 01:00 and 03:00 (Asia/Ho_Chi_Minh), outside of the working hours.',
    55,
    noted('acknowledged', 0, 50, 'Asked. The career fair was prepared, it will not be the rule.'),
  ),
  alert(
    'new_network',
    'Sign-in from a new network',
    4,
    'signed in from 198.51.100.0/24, a network never seen before.',
    70,
    noted('fine', 0, 66, null),
  ),
  alert(
    'target_beaten',
    'Target reached',
    null,
    'Hires: 4 of 3 in the month that runs.',
    120,
    noted('fine', 1, 118, 'Cake on Friday.'),
  ),
];

function note(call: Call, found: Alert): Reply {
  const refused = stale(call, found.version);
  if (refused) {
    // Somebody else was quicker.
    Object.assign(found, noted('acknowledged', 2, 0, 'I look after it.'), {
      version: found.version + 1,
    });
    mood.scenario = 'normal';
    return refused;
  }
  const { state, note: words } = call.body as { state: AlertState; note: string | null };
  if ((words?.length ?? 0) > 500)
    return problem(422, 'invalid_input', [
      { field: '/note', code: 'too_long', detail: 'must be at most 500 characters' },
    ]);
  Object.assign(found, noted(state, 0, 0, words), { version: found.version + 1 });
  return { status: 200, body: found };
}

function list(query: Record<string, string>): Reply {
  const inState = (state: string) => alerts.filter((alert) => alert.state === state);
  const { status, body } = pageOf(query.state ? inState(query.state) : alerts, query);
  const open = mood.scenario === 'empty' ? 0 : inState('open').length;
  return { status, body: { ...body, open } satisfies Alerts };
}

/** Answers what belongs to alerts, and nothing else. */
export function alerting(call: Call): Reply | null {
  const [, area, what, which] = call.path.split('/');
  if (area === 'settings' && (what === 'alerts' || what === 'analytics'))
    return ruleRoutes(call, what);
  if (area !== 'admin' || what !== 'alerts') return null;
  if (!which) return list(call.query);
  const found = alerts.find((known) => known.id === which);
  if (!found) return problem(404, 'not_found');
  return call.method === 'GET' ? { status: 200, body: found } : note(call, found);
}
