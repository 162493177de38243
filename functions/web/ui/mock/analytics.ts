// Team analytics in the stand-in: every number is worked out from the small world in metrics.ts.
import type {
  Axis,
  CountedEvent,
  Explanation,
  HeatMap,
  MetricOut,
  Performance,
  Step,
  Trends,
} from '../src/api/analytics.ts';
import type { ActivityEvent } from '../src/api/types.ts';
import { addDays, daysBetween } from '../src/components/dates.ts';
import { mondayOf, wallOf } from '../src/features/interviews/zones.ts';
import { events, users } from './data.ts';
import { empty, forecasts, funnel, type Query, rangeOf, sources, span } from './funnel.ts';
import { leaderboard, previousOf } from './leaderboard.ts';
import { dashboard, justMoved } from './live.ts';
import {
  actionsIn,
  actionsOn,
  days,
  figureOf,
  metrics,
  noise,
  optedOut,
  type Scope,
  stepsOf,
  team,
  today,
  valueFor,
  zone,
} from './metrics.ts';
import { type Call, mood, pageOf, problem, type Reply } from './state.ts';

type Range = [string, string];
const reply = <T>(body: T): Reply => ({ status: 200, body });
/** Answers what is about how the team does, and nothing else. */
export function analytics({ path, query }: Call): Reply | null {
  const [, area, what, part] = path.split('/');
  if (area === 'me' && what === 'performance') return performance(users[0]?.id ?? '', query, true);
  if (area !== 'admin') return null;
  if (query.from && query.to && query.to < query.from)
    return problem(422, 'invalid_input', [
      { field: '/to', code: 'before_from', detail: 'must not be before the first day' },
    ]);
  switch (what) {
    case 'metrics':
      return reply({ items: empty() ? [] : metrics });
    case 'dashboard':
      return reply(dashboard(query));
    case 'leaderboard':
      return reply(leaderboard(...rangeOf(query), (query.axis as Axis) ?? 'overall'));
    case 'heatmap':
      return part === 'rows' ? heatRows(query) : reply(heatMap(query));
    case 'funnel':
      return reply(funnel(query));
    case 'sources':
      return reply(sources(query));
    case 'trends':
      return trends(query);
    case 'explain':
      return explain(query);
    case 'performance':
      return performance(part ?? '', query, false);
    case 'forecast':
      return reply(forecasts());
    default:
      return null;
  }
}

// ── heat map ──

const last28 = (): [string, string] => [addDays(today(), -27), today()];

/** The organisation's hours, moved to another zone's. */
function cells(query: Query): number[][] {
  const now = new Date().toISOString();
  const shift = Math.round(
    (Date.parse(`${wallOf(now, query.zone ?? zone).date}T00:00:00Z`) -
      Date.parse(`${wallOf(now, zone).date}T00:00:00Z`)) /
      3_600_000 +
      (wallOf(now, query.zone ?? zone).minutes - wallOf(now, zone).minutes) / 60,
  );
  const found = Array.from({ length: 7 }, () => new Array<number>(24).fill(0));
  const who = query.user ? [query.user] : team.map(({ id }) => id).filter((id) => id !== optedOut);
  for (const day of empty() ? [] : days(...rangeOf(query, last28()))) {
    for (let hour = 0; hour < 24; hour += 1) {
      const at = mondayHour(day) + hour + shift;
      const row = found[Math.floor((((at % 168) + 168) % 168) / 24)] as number[];
      const place = ((at % 24) + 24) % 24;
      row[place] = (row[place] ?? 0) + who.reduce((sum, id) => sum + actionsIn(id, day, hour), 0);
    }
  }
  return found;
}
const mondayHour = (day: string) => daysBetween(mondayOf(day), day) * 24;

function heatMap(query: Query): HeatMap {
  const found = cells(query);
  const out = query.user === optedOut;
  return {
    period: span(rangeOf(query, last28())),
    zone: query.zone ?? zone,
    cells: found,
    total: out ? 0 : found.flat().reduce((sum, count) => sum + count, 0),
    state: out ? 'opted_out' : 'shown',
  };
}

function heatRows(query: Query): Reply {
  const count = cells(query)[Number(query.weekday) - 1]?.[Number(query.hour)] ?? 0;
  return reply(pageOf(sample(count, query), query).body);
}

/** As many rows of the log as were counted. */
function sample(count: number, { user, from, to }: Query, action?: string): ActivityEvent[] {
  const kinds = events.filter((event) => !action || event.action === action);
  const [first, last] = [Date.parse(from ?? today()), Date.parse(to ?? today()) + 86_400_000];
  return Array.from({ length: count }, (_, place) => {
    const event = kinds[place % kinds.length] as ActivityEvent;
    const late = Math.min(Date.now(), last) - noise('row', place) * 3_600_000;
    const at = late - ((late - first) * place) / Math.max(1, count);
    const actor = user ? { kind: 'user' as const, id: user } : event.actor;
    return { ...event, actor, id: `${event.id}-${place}`, at: new Date(at).toISOString() };
  });
}

// ── one metric ──

function trends(query: Query): Reply {
  const metric = metrics.find(({ id }) => id === query.metric);
  if (!metric)
    return problem(422, 'invalid_input', [
      { field: '/metric', code: 'unknown', detail: 'is not a metric' },
    ]);
  const by = (query.by as Step) ?? 'day';
  const points = (range: [string, string]) =>
    stepsOf(...range, by).map(([from, to]) => ({
      from,
      to,
      value: empty() ? null : valueFor(metric.id, from, to, scopeOf(query)),
    }));
  const now = points(rangeOf(query));
  const previous = points(previousOf(...rangeOf(query))).slice(0, now.length);
  return reply<Trends>({ metric, points: now, previous });
}
const scopeOf = ({ user, job }: Query): Scope => ({ user, job });

const actions: Record<string, string | undefined> = {
  candidates_viewed: 'view_candidate',
  searches: 'list_candidates',
  sign_ins: 'login',
  candidates_added: 'create_candidate',
};

/** How much a row counts where it is not one. */
const eachOf: Record<string, number | undefined> = { active_time: 300, model_cost: 2_100 };

/** What a page of rows counts: the number itself, or what is above and below the line of a rate. */
function countOf({ id, unit, about }: MetricOut, value: number, scope: Scope, range: Range) {
  if (unit === 'percent') return { above: Math.round((value * 14) / 100), below: 14, each: 1 };
  if (unit === 'per_day') {
    const above = valueFor('actions', ...range, scope) ?? 0;
    return { above, below: Math.round(above / (value || 1)), each: 1 };
  }
  if (id === 'model_cost_each') return { above: value * 9, below: 9, each: value };
  if (about === 'pipeline') return { above: value * 9, below: 9, each: value };
  return { above: value, below: null, each: eachOf[id] ?? 1 };
}

/** Time and days at work have rows only of one person. */
const perPerson = ['active_time', 'actions_per_day'];

function explain(query: Query): Reply {
  const metric = metrics.find(({ id }) => id === query.metric);
  if (!metric) return problem(404, 'not_found');
  const range = rangeOf(query);
  const scope = scopeOf(query);
  const just = metric.id === 'status_changes' && !query.user && range[1] >= today();
  const known = empty() ? null : valueFor(metric.id, ...range, scope);
  const value = known === null ? null : known + (just ? justMoved(Date.now()) : 0);
  const { above, below, each } = countOf(metric, value ?? 0, scope, range);
  const ofPeople = metric.about === 'people' && !query.user;
  const count = value === null ? 0 : (below ?? Math.ceil(above / each));
  const [from, to] = range;
  const kept = addDays(today(), -90);
  const gone = (from < kept && to < kept) || (ofPeople && perPerson.includes(metric.id));
  const action = actions[metric.id] ?? 'change_status';
  const rows = gone ? [] : sample(Math.min(count, 400), { ...query, from, to }, action);
  const start = Number(query.cursor ?? 0);
  const { items, next } = pageOf(rows, query).body;
  const counted = items.map((event, place) => ({
    event: event as CountedEvent['event'],
    counts: metric.unit === 'percent' && start + place >= above ? 0 : each,
    among: below === null ? 0 : 1,
  }));
  return reply<Explanation>({
    metric,
    period: span(range),
    value,
    above,
    below,
    counted: counted.reduce((sum, { counts }) => sum + counts, 0),
    complete: from >= kept,
    people: ofPeople && value !== null ? partsOf(metric.id, range) : [],
    items: counted,
    next,
  });
}

const partsOf = (metric: string, range: Range): Explanation['people'] =>
  team
    .filter(({ id }) => id !== optedOut)
    .map(({ id, name }) => ({
      user: { id, name },
      value: valueFor(metric, ...range, { user: id }),
    }));

// ── people ──

function performance(user: string, query: Query, own: boolean): Reply {
  const known = users.find(({ id }) => id === user);
  if (!known) return problem(404, 'not_found');
  const range = rangeOf(query);
  const before = previousOf(...range);
  const out = own ? mood.opted_out : user === optedOut;
  const rows = leaderboard(...range, 'overall').rows.filter(({ rank }) => rank !== null);
  const place = rows.find((row) => row.user.id === user)?.rank;
  const about = metrics.filter((metric) => metric.about === 'people');
  const shown = !out && !empty();
  return reply<Performance>({
    user: { id: known.id, name: known.name },
    period: span(range),
    previous: span(before),
    state: out ? 'opted_out' : 'shown',
    figures: shown ? about.map(({ id }) => figureOf(id, range, before, { user })) : [],
    days: shown
      ? days(...range)
          .filter((day) => day <= today())
          .map((day) => ({
            day,
            actions: actionsOn(user, day),
            active_seconds: Math.min(28_800, actionsOn(user, day) * 150),
          }))
      : [],
    rank: shown && place && !own ? { rank: place, of: rows.length } : null,
    rank_hidden: own,
  });
}
