// Saved reports, the standard ones, previews and orders in the stand-in, with the refusals that the builder has to show.
import type { Definition, Layout, Subject } from '../src/api/reports.ts';
import type { components } from '../src/api/schema.gen.ts';
import { at, jobs, runs, users, uuid } from './data.ts';
import { metrics, today } from './metrics.ts';
import { refusalsOf } from './reportRules.ts';
import { sheetOf } from './sheets.ts';
import { type Call, done, mood, ok, page, problem, type Reply, stale } from './state.ts';

type S = components['schemas'];

const me = users[0]?.id ?? '';

/** Answers what is about saved reports and orders, and nothing else. */
export function reporting(call: Call): Reply | null {
  const { method, path, body, query } = call;
  const [, area, what, part] = path.split('/');
  if (area !== 'admin') return null;
  if (what === 'export-report' && method === 'POST') return order(body);
  if (what !== 'report-definitions') return null;
  if (method === 'POST') return part === 'preview' ? preview(body) : create(body);
  if (part === 'standard')
    return ok('ListOut_StandardReport', { items: standard(query), next: null });
  if (!part) return page('ListOut_ReportDefinition', definitions, query);
  const known = definitions.find(({ id }) => id === part);
  if (!known) return problem(404, 'not_found');
  return method === 'GET' ? ok('ReportDefinition', known) : change(call, known);
}

function change(call: Call, known: Definition): Reply {
  if (known.owner !== me) return problem(403, 'forbidden');
  const refused = stale(call, known.version);
  if (refused) {
    if (mood.scenario === 'conflict') known.version += 1;
    return refused;
  }
  if (call.method === 'DELETE') {
    definitions.splice(definitions.indexOf(known), 1);
    return done;
  }
  const issues = issuesOf(call.body);
  if (issues.length > 0) return problem(422, 'invalid_input', issues);
  Object.assign(known, call.body, { version: known.version + 1, changed_at: at(0) });
  return ok('ReportDefinition', known);
}

function create(body: Record<string, unknown>): Reply {
  const issues = issuesOf(body);
  if (issues.length > 0) return problem(422, 'invalid_input', issues);
  const made: Definition = {
    ...(body as unknown as S['ReportDefinitionIn']),
    shared: body.shared === true,
    id: uuid(),
    owner: me,
    version: 1,
    created_at: at(0),
    changed_at: at(0),
  };
  definitions.unshift(made);
  return ok('ReportDefinition', made, 201);
}

function issuesOf({ title, layout }: Record<string, unknown>): S['Issue'][] {
  const issues = refusalsOf(layout as Layout, '/layout');
  if (!String(title ?? '').trim())
    issues.push({ field: '/title', code: 'required', detail: 'must not be empty' });
  return issues;
}

function preview(body: Record<string, unknown>): Reply {
  const { layout, from, to } = body as unknown as S['PreviewIn'];
  const issues = [...refusalsOf(layout, '/layout'), ...daysWrong(from, to)];
  return issues.length > 0
    ? problem(422, 'invalid_input', issues)
    : ok('ReportSheet', sheetOf(layout, from, to));
}

function daysWrong(from: string, to: string): S['Issue'][] {
  const issues: S['Issue'][] = [];
  const future = { code: 'in_future', detail: 'must not be in the future' };
  if (from > today()) issues.push({ field: '/from', ...future });
  if (to > today()) issues.push({ field: '/to', ...future });
  if (to < from)
    issues.push({
      field: '/to',
      code: 'before_from',
      detail: 'must not be before the first day',
    });
  return issues;
}

// ── what is there from the start ──

const ofGroups = (about: string, ...groups: string[]) =>
  metrics.filter((one) => one.about === about && groups.includes(one.group)).map(({ id }) => id);
const rest = { sort: null, people: [], jobs: [] };

export function standardOf(about: Subject): Layout {
  const pipeline = ofGroups('pipeline', 'speed', 'quality');
  switch (about.kind) {
    case 'team':
      return {
        about,
        metrics: ['status_changes', 'candidates_added', 'moved_to_hired', 'active_time', 'actions'],
        by: 'person',
        charts: [
          { kind: 'bars', metric: 'status_changes' },
          { kind: 'heat_map' },
          { kind: 'pipeline_now' },
        ],
        ...rest,
      };
    case 'person':
      return {
        about,
        metrics: ofGroups('people', 'activity'),
        by: 'day',
        charts: [{ kind: 'lines', metric: 'actions' }, { kind: 'heat_map' }],
        ...rest,
      };
    case 'job':
    case 'pipeline':
      return {
        about,
        metrics: pipeline,
        by: about.kind === 'job' ? 'week' : 'job',
        charts: [{ kind: 'funnel' }, { kind: 'lines', metric: 'time_to_hire' }],
        ...rest,
      };
    case 'interviews':
      return {
        about,
        metrics: ofGroups('people', 'interviews'),
        by: 'person',
        charts: [{ kind: 'bars', metric: 'interviews_held' }],
        ...rest,
      };
    case 'data_care':
      return {
        about,
        metrics: ofGroups('people', 'data_care'),
        by: 'person',
        charts: [{ kind: 'bars', metric: 'consents_asked' }],
        ...rest,
      };
  }
}

const titles: Record<Subject['kind'], string> = {
  team: 'team report',
  person: 'report of a person',
  pipeline: 'pipeline report',
  interviews: 'report of interviews',
  data_care: 'report of data care',
  job: 'report of a job',
};

function standard({ user = me, job }: Record<string, string>): S['StandardReport'][] {
  const subjects: Subject[] = [
    { kind: 'team' },
    { kind: 'person', user },
    { kind: 'pipeline' },
    { kind: 'interviews' },
    { kind: 'data_care' },
    ...(job ? [{ kind: 'job' as const, job }] : []),
  ];
  return subjects.map((about) => ({ title: titles[about.kind], layout: standardOf(about) }));
}

const saved = (title: string, layout: Layout, owner: number, shared: boolean): Definition => ({
  id: uuid(),
  title,
  layout,
  owner: users[owner]?.id ?? '',
  shared,
  version: 1,
  created_at: at(400),
  changed_at: at(40 + 30 * owner),
});

export const definitions: Definition[] = [
  saved('Monday round', standardOf({ kind: 'team' }), 0, true),
  saved('Warehouse hiring', standardOf({ kind: 'job', job: jobs[0]?.id ?? '' }), 0, false),
  saved('Interviews of the month', standardOf({ kind: 'interviews' }), 2, true),
];

// ── orders ──

function order(body: Record<string, unknown>): Reply {
  const asked = body as unknown as S['ExportReportIn'];
  const kept = definitions.find(({ id }) => id === asked.definition);
  const layout =
    asked.layout ?? kept?.layout ?? standardOf(asked.about ?? { kind: 'team' as const });
  const recipients = asked.recipients ?? [];
  const issues = refusalsOf(layout, asked.layout ? '/layout' : '/definition');
  if (asked.definition && !kept)
    issues.push({
      field: '/definition',
      code: 'unknown',
      detail: 'is no definition that you may read',
    });
  recipients.forEach((mail, index) => {
    if (!mail.includes('@'))
      issues.push({
        field: `/recipients/${index}`,
        code: 'invalid_mail',
        detail: 'must be a mail address',
      });
  });
  if (asked.kind === 'range') issues.push(...daysWrong(asked.from ?? '', asked.to ?? ''));
  if (issues.length > 0) return problem(422, 'invalid_input', issues);
  const day = asked.date ?? '2026-11-22';
  const kind = `${asked.kind[0]?.toUpperCase()}${asked.kind.slice(1)}`;
  const run: S['Run'] = {
    ...(runs[0] as S['Run']),
    id: uuid(),
    kind: asked.kind,
    title: kept?.title ?? `${kind} ${titles[layout.about.kind]}`,
    layout,
    source: kept ? { kind: 'definition', definition: kept.id } : { kind: 'by_hand' },
    period:
      asked.kind === 'range'
        ? { from: asked.from ?? '', to: asked.to ?? '' }
        : { from: day, to: day },
    formats: asked.formats,
    recipients,
    skipped: [],
    requested_by: { kind: 'user', id: me },
    status: 'queued',
    step: 'queued',
    progress: 0,
    files: [],
    error: null,
    created_at: at(0),
    finished_at: null,
  };
  runs.unshift(run);
  return ok('Run', run, 202);
}
