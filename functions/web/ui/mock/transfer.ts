// Imports and exports of the stand-in. CSV files are really read, so that mistakes in them are found where they are.
import type { components } from '../src/api/schema.gen.ts';
import { at, candidates, jobs, users, uuid } from './data.ts';
import { type Call, mood, ok, page, problem, type Reply, stale } from './state.ts';

type S = components['schemas'];
type Plan = S['ImportPlan'];
type Import = S['Import'];
type Row = { line: number; cells: string[] };

const me = users[0]?.id ?? '';
const made = (hours: number, change: Partial<Import>): Import => ({
  id: uuid(),
  name: 'people.csv',
  format: 'csv',
  encoding: 'UTF-8',
  columns: [],
  rows: 0,
  state: 'uploaded',
  plan: null,
  progress: { done: 0, total: 0 },
  found: null,
  created: 0,
  skipped: 0,
  undone: 0,
  kept: 0,
  problems: [],
  has_problem_file: false,
  failure: null,
  created_at: at(hours),
  by: me,
  undo_until: null,
  version: 1,
  ...change,
});
const imports: Import[] = [
  made(21, {
    name: 'Applicants of the spring fair in Thessaloniki, corrected by Ολυμπία, final version (2).xlsx',
    format: 'xlsx',
    encoding: 'Excel',
    rows: 214,
    state: 'done',
    created: 201,
    skipped: 13,
    found: { fine: 201, duplicate: 11, wrong: 2 },
    by: users[3]?.id,
    undo_until: at(-3),
  }),
  made(130, {
    name: 'agency-october.csv',
    rows: 40,
    state: 'undone',
    created: 40,
    undone: 37,
    kept: 3,
  }),
  made(5, {
    name: 'old-system.csv',
    rows: 4800,
    columns: [{ title: 'Name', samples: ['Tom'], suggested: 'name' }],
    state: 'failed',
    failure: 'It stopped in the middle. Nothing is lost; start the step again.',
  }),
];
const rowsOf = new Map<string, Row[]>();
const addedBy = new Map<string, string[]>();

const headings: Partial<Record<S['ImportField'], RegExp>> = {
  name: /^(full )?name$|candidate/i,
  mail: /mail/i,
  phone: /phone|tel/i,
  location: /city|location|ort/i,
  job: /job|position/i,
  tags: /tag/i,
  skills: /skill/i,
  note: /note|comment/i,
};
const suggestion = (title: string) =>
  (Object.entries(headings) as [S['ImportField'], RegExp][]).find(([, words]) =>
    words.test(title.trim()),
  )?.[0] ?? null;

function decoded(bytes: Uint8Array): [string, string] {
  try {
    return [new TextDecoder('utf-8', { fatal: true }).decode(bytes), 'UTF-8'];
  } catch {
    return [new TextDecoder('windows-1252').decode(bytes), 'windows-1252'];
  }
}

/** Lines and cells, with quotes; line numbers as a spreadsheet shows them. */
function parsed(text: string): Row[] {
  const by = (text.split('\n')[0] ?? '').includes(';') ? ';' : ',';
  return text
    .split(/\r?\n/)
    .map((line, index) => ({
      line: index + 1,
      cells: [...line.matchAll(new RegExp(`("(?:[^"]|"")*"|[^${by}]*)(?:${by}|$)`, 'g'))]
        .slice(0, -1)
        .map(([, cell = '']) => cell.replace(/^"|"$/g, '').replaceAll('""', '"').trim()),
    }))
    .filter(({ cells }) => cells.some(Boolean));
}

const workbook =
  'Name,Mail,City\nLan Trần,lan@example.org,Hanoi\nJonas Müller,jonas@example.org,Berlin';

function upload({ query, headers, bytes }: Call): Reply {
  const xlsx = headers['content-type']?.includes('sheet') ?? false;
  const refuse = (code: string, detail: string) => problem(422, code, undefined, { detail });
  if (xlsx && bytes[0] !== 0x50)
    return refuse('not_readable', 'The file is protected by a password. Save it without one.');
  if (!xlsx && bytes.includes(0))
    return refuse('wrong_type', 'This is a program. Choose a CSV or Excel file.');
  const [text, encoding] = xlsx ? [workbook, 'Excel'] : decoded(bytes);
  const [head, ...rows] = parsed(text);
  if (!head || rows.length === 0)
    return refuse('no_rows', 'The file has no rows below its headings.');
  const one = made(0, {
    name: query.name ?? 'people.csv',
    format: xlsx ? 'xlsx' : 'csv',
    encoding,
    rows: rows.length,
    columns: head.cells.map((title, place) => ({
      title,
      samples: rows.slice(0, 3).map(({ cells }) => cells[place] ?? ''),
      suggested: suggestion(title),
    })),
  });
  rowsOf.set(one.id, rows);
  imports.unshift(one);
  return ok('Import', one, 201);
}

function check(one: Import, plan: Plan): Reply {
  const issues = (['name', 'mail'] as const)
    .filter((field) => !plan.mapping.includes(field))
    .map((field) => ({ field: '/mapping', detail: `must say which column holds the ${field}` }));
  if (!plan.job && !plan.mapping.includes('job'))
    issues.push({ field: '/job', detail: 'must be chosen where no column holds it' });
  if (issues.length > 0)
    return problem(
      422,
      'invalid_input',
      issues.map((issue) => ({ ...issue, code: 'required' })),
    );
  return under(one, 'checking', { plan, found: null, problems: [], has_problem_file: false });
}

const under = (one: Import, state: Import['state'], change: Partial<Import> = {}): Reply => {
  Object.assign(one, change, {
    state,
    version: one.version + 1,
    progress: { done: 0, total: one.rows },
  });
  return ok('Import', one, 202);
};

const cell = (one: Import, row: Row, field: S['ImportField']) =>
  row.cells[one.plan?.mapping.indexOf(field) ?? -1] ?? '';

/** Each row as what it is: fine, a duplicate, or wrong and why. */
function sorted(one: Import) {
  const known = new Set(candidates.map(({ mail }) => mail));
  const fine: Row[] = [];
  const duplicate: Row[] = [];
  const problems: S['ImportProblem'][] = [];
  for (const row of rowsOf.get(one.id) ?? []) {
    const wrong = (field: S['ImportField'], code: string, detail: string) =>
      problems.push({ row: row.line, field, code, detail, value: cell(one, row, field) });
    const before = problems.length;
    const mail = cell(one, row, 'mail').toLowerCase();
    if (!cell(one, row, 'name')) wrong('name', 'required', 'must not be empty');
    if (!mail.includes('@'))
      wrong('mail', 'invalid', 'must be a mail address such as name@example.org');
    const job = cell(one, row, 'job');
    if (job && !jobs.some(({ title }) => title === job))
      wrong('job', 'unknown_job', 'must be the title of an open job');
    if (problems.length > before) continue;
    (known.has(mail) ? duplicate : fine).push(row);
    known.add(mail);
  }
  return { fine, duplicate, problems };
}

function add(one: Import): void {
  const { fine, duplicate } = sorted(one);
  const taken = one.plan?.duplicates === 'add' ? [...fine, ...duplicate] : fine;
  const added = taken.map((row) => {
    const candidate = {
      ...(candidates[0] as S['Candidate']),
      id: uuid(),
      name: cell(one, row, 'name'),
      mail: cell(one, row, 'mail'),
      job: one.plan?.job ?? jobs[0]?.id ?? '',
      status: 'new',
      status_since: at(0),
      created_at: at(0),
      version: 1,
    } as S['Candidate'];
    candidates.unshift(candidate);
    return candidate.id;
  });
  addedBy.set(one.id, added);
  Object.assign(one, {
    created: added.length,
    skipped: one.rows - added.length,
    undo_until: at(-24),
  });
}

function takeAway(one: Import): void {
  for (const id of addedBy.get(one.id) ?? []) {
    const place = candidates.findIndex((candidate) => candidate.id === id);
    const untouched = candidates[place]?.version === 1;
    if (untouched) candidates.splice(place, 1);
    one[untouched ? 'undone' : 'kept'] += 1;
  }
}

/** An import gets on a little each time it is looked at. */
function advance(one: Import): Import {
  const { progress } = one;
  if (!['checking', 'importing', 'undoing'].includes(one.state)) return one;
  if (mood.scenario === 'standstill') return one;
  one.version += 1;
  if (progress.done < progress.total) {
    progress.done = Math.min(progress.total, progress.done + Math.ceil(progress.total / 2));
    return one;
  }
  if (one.state === 'checking') {
    const { fine, duplicate, problems } = sorted(one);
    const wrong = new Set(problems.map(({ row }) => row)).size;
    Object.assign(one, {
      state: 'checked',
      found: { fine: fine.length, duplicate: duplicate.length, wrong },
      problems: problems.slice(0, 50),
      has_problem_file: wrong > 0,
    });
  } else if (one.state === 'importing') {
    add(one);
    one.state = 'done';
  } else {
    takeAway(one);
    one.state = 'undone';
  }
  return one;
}

function oneImport(call: Call, id: string, what: string | undefined): Reply {
  const one = imports.find((known) => known.id === id);
  if (!one) return problem(404, 'not_found');
  if (what === 'problems') return ok('FileLink', link());
  if (call.method === 'GET') return ok('Import', advance(one));
  const refused = stale(call, one.version);
  if (refused) {
    one.version += 1;
    return refused;
  }
  if (what === 'check') return check(one, call.body as Plan);
  if (what === 'undo') return under(one, 'undoing');
  // What names people is forgotten once the import begins.
  for (const column of one.columns) column.samples = [];
  const problems = one.problems.map((entry) => ({ ...entry, value: '' }));
  return under(one, 'importing', { problems });
}

const link = (): S['FileLink'] => ({ url: '/favicon.svg', expires_at: at(-0.25) });

const exported = (hours: number, change: Partial<S['Export']>): S['Export'] => ({
  id: uuid(),
  format: 'xlsx',
  filter: {},
  state: 'done',
  rows: 118,
  bytes: 31_877,
  created_at: at(hours),
  finished_at: at(hours),
  expires_at: at(hours - 24),
  by: me,
  version: 2,
  ...change,
});
const exports = [
  exported(3, { filter: { status: ['technical_round', 'hr_round'], job: jobs[3]?.id } }),
  exported(9, { format: 'csv', rows: 100_000, bytes: 18_204_112, by: users[1]?.id }),
  exported(30, {
    state: 'expired',
    expires_at: null,
    rows: 7,
    bytes: 9_120,
    filter: { text: 'müller', source: 'referral', waiting_days: 14, owner: users[2]?.id },
  }),
  exported(31, { state: 'failed', rows: 0, bytes: 0, expires_at: null, filter: { tag: 'remote' } }),
];

function oneExport(call: Call, id: string | undefined, what: string | undefined): Reply {
  if (call.method === 'POST') {
    const { format, filter } = call.body as S['ExportRequest'];
    const state = { state: 'queued', rows: 0, bytes: 0, finished_at: null } as const;
    const one = exported(0, { format, filter, expires_at: null, ...state });
    exports.unshift(one);
    return ok('Export', one, 202);
  }
  const one = exports.find((known) => known.id === id);
  if (!one) return problem(404, 'not_found');
  if (what === 'file')
    return one.state === 'done' ? ok('FileLink', link()) : problem(409, 'not_ready');
  if (one.state === 'queued') one.state = 'running';
  else if (one.state === 'running' && one.rows < 120) one.rows += 60;
  else if (one.state === 'running')
    Object.assign(one, { state: 'done', bytes: 30_400, finished_at: at(0), expires_at: at(-24) });
  return ok('Export', one);
}

/** Answers what belongs to imports and exports, and nothing else. */
export function transfer(call: Call): Reply | null {
  const [, area, which, id, what] = call.path.split('/');
  if (area !== 'candidates' || (which !== 'imports' && which !== 'exports')) return null;
  if (which === 'imports' && id) return oneImport(call, id, what);
  if (which === 'imports' && call.method === 'POST') return upload(call);
  if (which === 'exports' && (id || call.method === 'POST')) return oneExport(call, id, what);
  return which === 'imports'
    ? page('ListOut_Import', imports, call.query)
    : page('ListOut_Export', exports, call.query);
}
