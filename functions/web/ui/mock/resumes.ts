// Resumes of the stand-in: files that are sent, read after some looks, held, reviewed and discarded.
import type {
  ExtractionSettings,
  FactValue,
  Quote,
  Resume,
  ResumeDetail,
  ReviewIn,
} from '../src/api/resumes.ts';
import { at, candidates, jobs, users, uuid } from './data.ts';
import {
  type Content,
  engineerCareer,
  engineerContent,
  longContent,
  longName,
  plainContent,
} from './resumeTexts.ts';
import { settingsReply } from './rules.ts';
import { type Call, mood, pageOf, problem, type Reply, stale } from './state.ts';

// Numbers of their own, so that nothing else of the stand-in changes its id.
let serial = 0;
const own = (): string => {
  serial += 1;
  return `01939f00-0000-7000-9000-${serial.toString(16).padStart(12, '0')}`;
};
const me = users[0]?.id ?? '';
const other = users[1]?.id ?? '';
const job = (place: number): string => jobs[place]?.id ?? '';
const first = jobs[0];
if (first) Object.assign(first, { skills: ['Rust', 'PostgreSQL', 'Kubernetes', 'Kafka'] });

const vetted: ResumeDetail['vetting'] = {
  by: 'bedrock',
  model: 'anthropic.claude-3-haiku-20240307-v1:0',
  prompt_version: 4,
  input_tokens: 2_840,
  output_tokens: 1_122,
  cost_micros: 2_113,
  duration_ms: 6_480,
  confidence: 84,
  attempts: [{ by: 'bedrock', outcome: 'answered' }],
  at: at(2),
};
const byRules: ResumeDetail['vetting'] = {
  ...vetted,
  by: 'rules',
  model: null,
  prompt_version: null,
  input_tokens: 0,
  output_tokens: 0,
  cost_micros: 0,
  duration_ms: 12,
  confidence: 58,
  attempts: [
    { by: 'bedrock', outcome: 'timed_out' },
    { by: 'openai_compatible', outcome: 'too_many_requests' },
    { by: 'rules', outcome: 'answered' },
  ],
};

const made = (hours: number, change: Partial<ResumeDetail>): ResumeDetail => ({
  id: own(),
  file_name: 'resume.pdf',
  kind: 'pdf',
  bytes: 184_220,
  job: job(0),
  candidate: null,
  state: 'to_review',
  refusal: null,
  refusal_detail: null,
  same_as: null,
  reasons: [],
  by: me,
  created_at: at(hours),
  held: null,
  vetting: vetted,
  reviewed: null,
  name: null,
  version: 2,
  text: null,
  findings: [],
  refused: [],
  facts: [],
  career: null,
  match: null,
  alike: [],
  ...change,
});

const nameOf = ({ findings }: Content): string =>
  String(findings.find(({ field }) => field === 'name')?.value ?? '');
const read = (content: Content): Partial<ResumeDetail> => ({ ...content, name: nameOf(content) });
const quote = (place: number): Quote | null => engineerContent.findings[place]?.source ?? null;

const known = candidates[4];
export const engineer = made(1, {
  ...read(engineerContent),
  file_name: 'Nguyễn Thị Minh Khai – CV 2026.pdf',
  career: engineerCareer,
  match: {
    score: 75,
    skills: [
      { skill: 'Rust', found: true, source: quote(5) },
      { skill: 'PostgreSQL', found: true, source: quote(6) },
      { skill: 'Kubernetes', found: true, source: quote(7) },
      { skill: 'Kafka', found: false, source: null },
    ],
  },
  reasons: [
    {
      reason: 'facts_refused',
      detail: 'Something that does not stand in the resume was refused.',
    },
  ],
  refused: [
    { field: 'skill', reason: 'not_in_text' },
    { field: 'position', reason: 'not_valid' },
  ],
  alike: known ? [{ candidate: known.id, name: known.name, likeness: 'mail' }] : [],
});
const scanned = made(2, {
  file_name: 'Scan_2026-11-28_0001.pdf',
  vetting: null,
  reasons: [
    {
      reason: 'no_text',
      detail: 'The file has no text: it is probably scanned.',
    },
  ],
});
const heldByOther = made(3, {
  ...read(plainContent('Jonas Müller', 'jonas.mueller@example.org')),
  file_name: 'mueller_lebenslauf.docx',
  kind: 'docx',
  job: job(1),
  held: { by: other, until: at(-0.2) },
});
const forCandidate = made(4, {
  ...read(plainContent('Sofía García Fernández', 'sofia@example.org')),
  file_name: 'sofia.txt',
  kind: 'txt',
  bytes: 2_101,
  vetting: byRules,
  job: candidates[0]?.job ?? job(2),
  candidate: candidates[0]?.id ?? null,
  reasons: [
    {
      reason: 'models_failed',
      detail: 'No language model answered; the built-in rules read the text.',
    },
    {
      reason: 'budget_used_up',
      detail:
        "The month's budget for language models is used up; the built-in rules read the text.",
    },
  ],
});
const longNamed = made(5, {
  ...read(longContent),
  file_name: `${longName.slice(0, 116)}.pdf`,
  job: job(3),
});
const encrypted = made(6, {
  file_name: 'protected.pdf',
  vetting: null,
  reasons: [
    {
      reason: 'encrypted',
      detail: 'The file is locked with a password, so its text was not read.',
    },
  ],
});
const outcome = { accepted: 9, corrected: 2, rejected: 1, added: 1 };
const reviewedOne = made(30, {
  ...read(engineerContent),
  file_name: 'minh-khai-2025.pdf',
  state: 'reviewed',
  candidate: candidates[0]?.id ?? null,
  reviewed: { by: other, at: at(28), ...outcome },
  facts: engineerContent.findings.map(({ field, value }) => ({ field, value })),
  career: engineerCareer,
});
const byItself = made(60, {
  ...read(plainContent('Tom O’Brien', 'tom@example.org')),
  file_name: 'tom.docx',
  kind: 'docx',
  state: 'reviewed',
  candidate: candidates[1]?.id ?? null,
  reviewed: { by: null, at: at(60), accepted: 5, corrected: 0, rejected: 0, added: 0 },
  facts: plainContent('Tom O’Brien', 'tom@example.org').findings.map(({ field, value }) => ({
    field,
    value,
  })),
});
const gone = { vetting: null, text: null };
const refusedOnes = [
  made(7, {
    ...gone,
    file_name: 'photo-of-me.png',
    kind: null,
    state: 'refused',
    refusal: 'unknown_type',
    refusal_detail: 'This is no PDF, Word (.docx) or text file, whatever its name says.',
  }),
  made(8, {
    ...gone,
    file_name: 'minh-khai-2025 (copy).pdf',
    state: 'refused',
    refusal: 'duplicate',
    refusal_detail: 'The same file is here already.',
    same_as: reviewedOne.id,
  }),
];
const discarded = made(90, { ...gone, file_name: 'old.pdf', state: 'discarded' });
const more = Array.from({ length: 56 }, (_, index) =>
  made(10 + index, {
    ...read(plainContent(`Applicant ${index + 1}`, `more${index}@example.org`)),
    file_name: `application-${index + 1}.pdf`,
    job: job(4),
  }),
);

const resumes: ResumeDetail[] = [
  engineer,
  scanned,
  heldByOther,
  forCandidate,
  longNamed,
  encrypted,
  ...refusedOnes,
  ...more,
  reviewedOne,
  byItself,
  discarded,
];

// ── files that are sent ──

const arrived = new Set<string>();
/** Files that the store did not take once. */
const stumbled = new Set<string>();
const maxBytes = 5 * 1024 * 1024;

function store({ path, bytes }: Call): Reply {
  const id = path.split('/').at(-1) ?? '';
  const head = new TextDecoder().decode(bytes.slice(0, 4000));
  const name = /filename="([^"]*)"/.exec(head)?.[1] ?? '';
  if (name.includes('stumbles') && !stumbled.has(name)) {
    stumbled.add(name);
    return { status: 503, type: 'application/xml', body: '<Error><Code>SlowDown</Code></Error>' };
  }
  arrived.add(id);
  return { status: 204 };
}

function forms({ query }: Call): Reply {
  const made = Array.from({ length: Number(query.count) }, () => {
    const id = own();
    return { id, url: `/api/v1/mock-store/${id}`, fields: { key: `uploads/${id}`, policy: 'x' } };
  });
  return { status: 200, body: { forms: made, max_bytes: maxBytes, expires_at: at(-0.25) } };
}

const looks = new Map<string, number>();

function enter({ body }: Call): Reply {
  const id = String(body.id);
  const before = resumes.find((one) => one.id === id);
  if (before) return { status: 202, body: lineOf(before) };
  if (!arrived.has(id))
    return problem(422, 'invalid_input', [
      { field: '/id', code: 'no_file', detail: 'The file did not arrive. Send it once more.' },
    ]);
  const candidate = candidates.find((one) => one.id === body.candidate);
  const one = made(0, {
    id,
    file_name: String(body.file_name),
    state: 'reading',
    vetting: null,
    job: String(body.job ?? candidate?.job),
    candidate: candidate?.id ?? null,
    version: 1,
  });
  resumes.unshift(one);
  return { status: 202, body: lineOf(one) };
}

/** A resume gets on a little each time it is looked at. */
function advance(one: ResumeDetail): ResumeDetail {
  if (one.state !== 'reading') return one;
  const seen = (looks.get(one.id) ?? 0) + 1;
  looks.set(one.id, seen);
  if (seen < 3 || one.file_name.includes('slow')) return one;
  looks.delete(one.id);
  one.version += 1;
  if (/scan/i.test(one.file_name))
    return Object.assign(one, { state: 'to_review', reasons: scanned.reasons });
  if (/\.(png|jpg)$/i.test(one.file_name)) {
    const { state, refusal, refusal_detail } = refusedOnes[0] as ResumeDetail;
    return Object.assign(one, { state, refusal, refusal_detail, kind: null });
  }
  const content = plainContent('Katarzyna Nowak', 'katarzyna@example.org');
  return Object.assign(one, { state: 'to_review', vetting: vetted, ...read(content) });
}

/** A resume as a line of a list. */
function lineOf(one: ResumeDetail): Resume {
  const { text, findings, refused, facts, career, match, alike, ...line } = one;
  return line;
}

function list(call: Call): Reply {
  const { state = 'to_review', job } = call.query;
  const found = resumes.filter((one) => one.state === state && (!job || one.job === job));
  return pageOf(found.map(lineOf), call.query);
}

/** Where some resumes stand. Those that are not there are left out. */
function standings({ query }: Call): Reply {
  const ids = (query.ids ?? '').split(',');
  if (ids[0] === '' || ids.length > 90)
    return problem(422, 'invalid_input', [
      { field: 'ids', code: 'invalid', detail: 'must be 1 to 90 identifiers with commas between' },
    ]);
  const items = resumes
    .filter(({ id }) => ids.includes(id))
    .map(advance)
    .map(({ id, state, refusal, refusal_detail }) => ({ id, state, refusal, refusal_detail }));
  return { status: 200, body: { items } };
}

// ── the review ──

const isHeldByOther = ({ held }: Resume): boolean =>
  held != null && held.by !== me && Date.parse(held.until) > Date.now();

const textOf = (value: FactValue): string => (typeof value === 'string' ? value : '');

function wrongFacts({ facts, into }: ReviewIn) {
  const errors = facts.flatMap(({ field, value }, place) =>
    field === 'mail' && !textOf(value).includes('@')
      ? [
          {
            field: `/facts/${place}/value`,
            code: 'invalid_mail',
            detail: 'must be a mail address such as name@example.org',
          },
        ]
      : [],
  );
  if (into.kind === 'candidate') return errors;
  const missing = (['name', 'mail'] as const)
    .filter((field) => !facts.some((fact) => fact.field === field))
    .map((field) => ({
      field: '/facts',
      code: `${field}_required`,
      detail: `A new candidate needs a ${field === 'mail' ? 'mail address' : 'name'}.`,
    }));
  return [...errors, ...missing];
}

function review(one: ResumeDetail, body: ReviewIn): Reply {
  const errors = wrongFacts(body);
  if (errors.length > 0) return problem(422, 'invalid_input', errors);
  const { facts, into } = body;
  const value = (field: string) => textOf(facts.find((fact) => fact.field === field)?.value ?? '');
  let candidate = into.kind === 'candidate' ? into.candidate : '';
  if (into.kind === 'new') {
    candidate = uuid();
    candidates.unshift({
      ...(candidates[0] as (typeof candidates)[0]),
      id: candidate,
      name: value('name'),
      mail: value('mail'),
      phone: value('phone') || null,
      location: value('location') || null,
      source: into.source,
      job: one.job,
      status: 'new',
      version: 1,
    });
  }
  const same = (id: number | null | undefined, now: FactValue) =>
    JSON.stringify(one.findings.find((finding) => finding.id === id)?.value) ===
    JSON.stringify(now);
  const found = facts.filter(({ finding }) => finding != null);
  const accepted = found.filter((fact) => same(fact.finding, fact.value)).length;
  Object.assign(one, {
    state: 'reviewed',
    held: null,
    candidate,
    version: one.version + 1,
    facts: facts.map(({ field, value: fact }) => ({ field, value: fact })),
    reviewed: {
      by: me,
      at: at(0),
      accepted,
      corrected: found.length - accepted,
      rejected: one.findings.length - found.length,
      added: facts.length - found.length,
    },
  });
  return { status: 200, body: one };
}

function step(call: Call, one: ResumeDetail, what: string | undefined): Reply {
  // What another person does, for the tests: takes hold of it, takes it over, or has it read anew.
  if (what === 'other') {
    const change = (call.body.change ?? {}) as Partial<ResumeDetail>;
    if (call.body.hold) one.held = { by: other, until: at(-0.2) };
    Object.assign(one, change, { version: one.version + 1 });
    return { status: 200, body: one };
  }
  if (what === 'release') {
    if (one.held?.by === me) Object.assign(one, { held: null, version: one.version + 1 });
    return { status: 200, body: lineOf(one) };
  }
  const lost = stale(call, one.version);
  if (lost) return lost;
  if (isHeldByOther(one))
    return problem(409, 'held', undefined, { detail: 'Somebody else is reviewing this resume.' });
  if (one.state === 'reviewed')
    return problem(409, 'already_reviewed', undefined, { detail: 'It was reviewed meanwhile.' });
  if (one.state !== 'to_review')
    return problem(409, 'not_ready', undefined, { detail: 'It cannot be reviewed.' });
  if (what === 'review') return review(one, call.body as unknown as ReviewIn);
  one.version += 1;
  if (what === 'hold') one.held = { by: me, until: at(-0.25) };
  if (what === 'discard') Object.assign(one, { state: 'discarded', held: null, ...gone });
  if (what === 'vet') Object.assign(one, { state: 'reading', held: null });
  const full = what === 'hold';
  return { status: what === 'vet' ? 202 : 200, body: full ? one : lineOf(one) };
}

// ── settings ──

const settings: ExtractionSettings = {
  models: [
    {
      provider: 'bedrock',
      model: 'anthropic.claude-3-haiku-20240307-v1:0',
      base_url: null,
      secret: null,
      input_price_micros: 250,
      output_price_micros: 1_250,
    },
    {
      provider: 'openai_compatible',
      model: 'qwen2.5-14b-instruct',
      base_url: 'https://models.example.org/v1',
      secret: 'hirelog/models/example',
      input_price_micros: 0,
      output_price_micros: 0,
    },
  ],
  monthly_budget_cents: 5_000,
  accept_from: null,
  short_stay_months: 18,
  short_stays: 3,
  within_years: 5,
  gap_months: 6,
  usage: {
    month: '2026-11',
    cost_micros: 41_268_400,
    budget_micros: 50_000_000,
    vettings: 19_532,
    input_tokens: 55_470_880,
    output_tokens: 21_914_904,
    standing: 'warning',
  },
  version: 4,
};

function wrongSettings(body: object): Reply | null {
  const { short_stay_months, models } = body as ExtractionSettings;
  const errors = models.flatMap(({ model }, place) =>
    model
      ? []
      : [{ field: `/models/${place}/model`, code: 'required', detail: 'must not be empty' }],
  );
  if (short_stay_months < 1 || short_stay_months > 60)
    errors.push({
      field: '/short_stay_months',
      code: 'out_of_range',
      detail: 'must be from 1 to 60 months',
    });
  return errors.length > 0 ? problem(422, 'invalid_input', errors) : null;
}

/** Answers what belongs to resumes, and nothing else. */
export function vetting(call: Call): Reply | null {
  const { method, path } = call;
  const [, area, id, what] = path.split('/');
  if (area === 'mock-store') return store(call);
  if (path === '/settings/extraction')
    return settingsReply(call, settings, wrongSettings, { monthly_budget_cents: 9_900 });
  if (area === 'candidates' && what === 'resumes') {
    const items = resumes.filter((one) => one.candidate === id).map(advance);
    const shown = mood.scenario === 'empty' ? [] : items;
    return {
      status: 200,
      body: { items: shown.map((one) => ({ ...lineOf(one), facts: one.facts })) },
    };
  }
  if (area !== 'resumes') return null;
  if (!id) return method === 'POST' ? enter(call) : list(call);
  if (id === 'forms') return forms(call);
  if (id === 'states') return standings(call);
  const one = resumes.find((resume) => resume.id === id);
  if (!one) return problem(404, 'not_found');
  if (what === 'file') return { status: 200, body: { url: '/favicon.svg', expires_at: at(-0.25) } };
  return method === 'GET' ? { status: 200, body: advance(one) } : step(call, one, what);
}
