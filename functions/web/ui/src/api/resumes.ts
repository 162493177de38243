// The shapes of resumes, and the client for their paths. Written by hand until the API's document has them.
import type { Client } from 'openapi-fetch';
import { api } from './client';
import type { DuplicateReason, Page, Source } from './types';

/** How many files may be sent at once. */
export const resumesAtOnce = 100;

export const resumeStates = ['to_review', 'reviewed', 'refused', 'discarded'] as const;
export type ResumeState = 'reading' | (typeof resumeStates)[number];
export type ResumeKind = 'pdf' | 'docx' | 'txt';
export type ResumeRefusal = 'unknown_type' | 'too_large' | 'empty' | 'duplicate' | 'file_gone';
export type ReviewReason =
  | 'encrypted'
  | 'damaged'
  | 'no_text'
  | 'too_many_pages'
  | 'too_long'
  | 'unpacks_too_large'
  | 'took_too_long'
  | 'took_too_much_memory'
  | 'no_model'
  | 'budget_used_up'
  | 'models_failed'
  | 'answer_not_usable'
  | 'facts_refused'
  | 'not_finished';
export type Vetter = 'bedrock' | 'openai_compatible' | 'rules';

export const factFields = [
  'name',
  'mail',
  'phone',
  'location',
  'link',
  'skill',
  'language',
  'education',
  'position',
] as const;
export type FactField = (typeof factFields)[number];

export interface Education {
  institution: string;
  degree: string | null;
  from: string | null;
  to: string | null;
}
export interface Position {
  company: string;
  title: string;
  from: string | null;
  to: string | null;
}
/** A text for most fields, a record for education and position. */
export type FactValue = string | Education | Position;
export interface Quote {
  text: string;
  /** Counted in Unicode characters, not in UTF-16 units. */
  start: number;
}
export interface ResumeFact {
  field: FactField;
  value: FactValue;
}
export interface Finding extends ResumeFact {
  id: number;
  confidence: number;
  source: Quote;
}
export interface RefusedFact {
  field: FactField;
  reason: 'not_in_text' | 'not_supported' | 'not_valid';
}
export interface Hold {
  by: string;
  until: string;
}
export interface Vetting {
  by: Vetter;
  model: string | null;
  prompt_version: number | null;
  input_tokens: number;
  output_tokens: number;
  /** Millionths of a US dollar. */
  cost_micros: number;
  duration_ms: number;
  confidence: number;
  attempts: { by: Vetter; outcome: string }[];
  at: string;
}
export interface Reviewed {
  /** Null: taken over without review, as the settings allow. */
  by: string | null;
  at: string;
  accepted: number;
  corrected: number;
  rejected: number;
  added: number;
}
export interface Resume {
  id: string;
  file_name: string;
  kind: ResumeKind | null;
  bytes: number;
  job: string;
  candidate: string | null;
  state: ResumeState;
  refusal: ResumeRefusal | null;
  refusal_detail: string | null;
  same_as: string | null;
  reasons: { reason: ReviewReason; detail: string }[];
  by: string;
  created_at: string;
  held: Hold | null;
  vetting: Vetting | null;
  reviewed: Reviewed | null;
  name: string | null;
  version: number;
}
export interface Stay {
  company: string;
  titles: string[];
  from: string;
  to: string | null;
  months: number;
  ongoing: boolean;
}
export interface Career {
  stays: Stay[];
  gaps: { from: string; to: string; months: number }[];
  overlaps: { companies: string[]; from: string; to: string; months: number }[];
  undated: number;
  flagged: boolean;
  reasons: string[];
}
export interface ResumeMatch {
  score: number;
  skills: { skill: string; found: boolean; source: Quote | null }[];
}
export interface AlikeCandidate {
  candidate: string;
  name: string;
  likeness: DuplicateReason | DuplicateReason[];
}
export interface ResumeDetail extends Resume {
  text: string | null;
  findings: Finding[];
  refused: RefusedFact[];
  facts: ResumeFact[];
  career: Career | null;
  match: ResumeMatch | null;
  alike: AlikeCandidate[];
}
export interface CandidateResume extends Resume {
  facts: ResumeFact[];
}

export interface ResumeForm {
  id: string;
  url: string;
  fields: Record<string, string>;
}
export interface ResumeForms {
  forms: ResumeForm[];
  max_bytes: number;
  expires_at: string;
}
export type ResumeIn = { id: string; file_name: string } & (
  | { job: string }
  | { candidate: string }
);
export interface ReviewIn {
  facts: (ResumeFact & { finding: number | null })[];
  into: { kind: 'candidate'; candidate: string } | { kind: 'new'; source: Source };
}

export const modelProviders = ['bedrock', 'openai_compatible'] as const;
export interface ExtractionModel {
  provider: (typeof modelProviders)[number];
  model: string;
  base_url: string | null;
  /** The name of the secret, never what is in it. */
  secret: string | null;
  /** Per 1,000 tokens, in millionths of a US dollar. */
  input_price_micros: number;
  output_price_micros: number;
}
export interface ExtractionUsage {
  month: string;
  cost_micros: number;
  budget_micros: number;
  vettings: number;
  input_tokens: number;
  output_tokens: number;
  standing: 'ok' | 'warning' | 'used_up';
}
export interface ExtractionSettingsIn {
  models: ExtractionModel[];
  monthly_budget_cents: number;
  accept_from: number | null;
  short_stay_months: number;
  short_stays: number;
  within_years: number;
  gap_months: number;
}
export interface ExtractionSettings extends ExtractionSettingsIn {
  usage: ExtractionUsage;
  version: number;
}

interface ById {
  path: { id: string };
}
interface Versioned extends ById {
  header: { 'If-Match': string };
}
interface Answer<T> {
  content: { 'application/json': T };
}
interface Get<T, P> {
  get: { parameters: P; responses: { 200: Answer<T> } };
}
interface Post<T, P> {
  post: { parameters: P; responses: { 200: Answer<T> } };
}
interface Body<B> {
  requestBody: { content: { 'application/json': B } };
}

interface ResumePaths {
  '/api/v1/resumes/forms': {
    post: Body<{ count: number }> & {
      parameters: { query?: never };
      responses: { 200: Answer<ResumeForms> };
    };
  };
  '/api/v1/resumes': {
    post: Body<ResumeIn> & {
      parameters: { query?: never };
      responses: { 202: Answer<Resume> };
    };
    get: {
      parameters: {
        query?: { state?: ResumeState; job?: string; limit?: number; cursor?: string };
      };
      responses: { 200: Answer<Page<Resume>> };
    };
  };
  '/api/v1/resumes/{id}': Get<ResumeDetail, ById>;
  '/api/v1/resumes/{id}/file': Get<{ url: string; expires_at: string }, ById>;
  '/api/v1/resumes/{id}/hold': Post<ResumeDetail, Versioned>;
  '/api/v1/resumes/{id}/release': Post<Resume, Versioned>;
  '/api/v1/resumes/{id}/review': {
    post: Body<ReviewIn> & { parameters: Versioned; responses: { 200: Answer<ResumeDetail> } };
  };
  '/api/v1/resumes/{id}/discard': Post<Resume, Versioned>;
  '/api/v1/resumes/{id}/vet': Post<Resume, Versioned>;
  '/api/v1/candidates/{id}/resumes': Get<{ items: CandidateResume[] }, ById>;
  '/api/v1/settings/extraction': {
    get: { parameters: { query?: never }; responses: { 200: Answer<ExtractionSettings> } };
    put: Body<ExtractionSettingsIn> & {
      parameters: { header: { 'If-Match': string } };
      responses: { 200: Answer<ExtractionSettings> };
    };
  };
}

/** The same client, for paths that the generated one does not have yet. */
export const resumeApi = api as unknown as Client<ResumePaths>;
