// Rules of alerts and the settings of the figures in the stand-in, with the refusals of the API.
import type { AlertRule, AlertSettings, AnalyticsSettings } from '../src/api/alerts.ts';
import { users } from './data.ts';
import { type Call, mood, problem, type Reply, stale } from './state.ts';

const rule = (kind: string, limits: Partial<AlertRule> = {}, to: number[] = []): AlertRule =>
  ({
    kind,
    ...limits,
    on: kind !== 'new_action',
    recipients: to.map((index) => users[index]?.id ?? ''),
    delivery: kind.startsWith('mass') ? 'at_once' : 'daily',
  }) as AlertRule;

const known: { alerts: AlertSettings; analytics: AnalyticsSettings } = {
  alerts: {
    version: 3,
    rules: [
      rule('inactivity', { working_days: 5 }, [0]),
      rule('unusual_activity', { deviations: 6, at_least: 30 }),
      rule('mass_view', { per_hour: 100 }, [0, 5]),
      rule('mass_export', { per_hour: 500 }, [0]),
      rule('mass_delete', { per_hour: 10 }, [0]),
      rule('night_work', { from_hour: 22, to_hour: 6, at_least: 10 }),
      rule('new_action', { learning_days: 14 }),
      rule('new_network', { learning_days: 14 }),
      rule('stuck_candidates', { stage_days: { new: 7, screened: 14, offered: 14, on_hold: 60 } }),
      rule('target_missed'),
      rule('target_beaten'),
      rule('records_differ', {}, [0]),
    ],
    targets: [{ metric: 'moved_to_hired', period: 'month', at_least: 3 }],
  },
  analytics: {
    version: 2,
    weights: [
      { metric: 'status_changes', axis: 'volume', weight: 2 },
      { metric: 'candidates_added', axis: 'volume', weight: 3 },
      { metric: 'moved_to_offered', axis: 'result', weight: 20 },
      { metric: 'moved_to_hired', axis: 'result', weight: 40 },
      { metric: 'feedback_in_time', axis: 'timeliness', weight: 10 },
    ],
    minimum_days: 5,
    minimum_volume: 10,
    show_own_rank: false,
  },
};

const ranges: [RegExp, number, number][] = [
  [/working_days$/, 2, 20],
  [/deviations$/, 3, 20],
  [/(from|to)_hour$/, 0, 23],
  [/learning_days$/, 1, 90],
  [/stage_days/, 1, 365],
  [/weight$/, 0, 100],
  [/minimum_days$/, 1, 20],
  [/minimum_volume$/, 1, 50],
];

/** The first number that is out of its range. */
function refusal(value: unknown, path = ''): Reply | null {
  if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) {
      const found = refusal(inner, `${path}/${name}`);
      if (found) return found;
    }
    return null;
  }
  const [, least, most] = ranges.find(([name]) => name.test(path)) ?? [null, 1, 100_000];
  if (typeof value !== 'number' || (value >= least && value <= most)) return null;
  const detail = `must be from ${least} to ${most}`;
  return problem(422, 'invalid_input', [{ field: path, code: 'out_of_range', detail }]);
}

/** Reads settings, or takes them where they may be so. */
export function settingsReply<T extends { version: number }>(
  call: Call,
  settings: T,
  refused: (body: object) => Reply | null,
  other: Partial<T>,
): Reply {
  if (call.method === 'GET') return { status: 200, body: settings };
  const lost = stale(call, settings.version);
  if (lost) {
    // Somebody else was quicker, once.
    Object.assign(settings, other, { version: settings.version + 1 });
    mood.scenario = 'normal';
    return lost;
  }
  const wrong = refused(call.body);
  if (wrong) return wrong;
  Object.assign(settings, call.body, { version: settings.version + 1 });
  return { status: 200, body: settings };
}

/** The rules before anybody decided: nobody is told. */
const undecided = (): AlertSettings => ({
  ...known.alerts,
  rules: known.alerts.rules.map((one) => ({ ...one, recipients: [] })),
});

export function ruleRoutes(call: Call, what: 'alerts' | 'analytics'): Reply {
  if (call.method === 'GET' && what === 'alerts' && mood.scenario === 'empty')
    return { status: 200, body: undecided() };
  return what === 'alerts'
    ? settingsReply(call, known.alerts, refusal, { targets: [] })
    : settingsReply(call, known.analytics, refusal, { minimum_days: 3 });
}
