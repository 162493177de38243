// The record and its proof: shapes and paths that the generated client does not know yet.
import type { Client } from 'openapi-fetch';
import { api } from './client';
import type { Page } from './types';

/** Somebody looked at what is recorded about the person asking. */
export interface RecordView {
  at: string;
  /** The name is null where it is not known any more. */
  by: { id: string; name: string | null };
  action: string;
}

export interface ReconciledDay {
  day: string;
  changes: number;
  events: number;
  missing: number;
  doubled: number;
  /** Events whose change is not there although the candidate is. */
  unfounded?: number;
  /** People whose statistics say something else than the log. */
  miscounted?: number;
  state: 'equal' | 'different';
}

export interface Chain {
  days: number;
  first: string | null;
  last: string | null;
  head: string | null;
}

export interface Reconciliation {
  /** Newest first. */
  days: ReconciledDay[];
  chain: Chain;
  next: string | null;
}

export interface RecordingSettings {
  version: number;
  retention_days: number;
  full_addresses: boolean;
}

/** What the API's own document says about one operation. */
export interface Operation {
  tags?: string[];
  summary?: string;
  /** An action, or "nothing: why". */
  'x-records'?: string;
  /** A permission, or "public: why". */
  'x-permission'?: string;
}

export interface ApiDocument {
  paths: Record<string, Record<string, Operation>>;
}

interface Answer<T> {
  responses: { 200: { content: { 'application/json': T } } };
}
interface Get<T> {
  get: Answer<T> & { parameters: { query?: never } };
}

interface RecordPaths {
  '/api/v1/me/record/views': {
    get: Answer<Page<RecordView>> & {
      parameters: { query?: { cursor?: string; limit?: number } };
    };
  };
  '/api/v1/admin/reconciliation': {
    get: Answer<Reconciliation> & {
      parameters: { query?: { cursor?: string; limit?: number } };
    };
  };
  '/api/v1/openapi.json': Get<ApiDocument>;
  '/api/v1/settings/recording': Get<RecordingSettings> & {
    put: Answer<RecordingSettings> & {
      parameters: { header: { 'If-Match': string } };
      requestBody: { content: { 'application/json': Omit<RecordingSettings, 'version'> } };
    };
  };
  '/api/v1/users/{id}/record': {
    delete: {
      parameters: { path: { id: string }; header: { 'If-Match': string } };
      responses: { 204: { content?: never } };
    };
  };
}

/** The same client, under the paths above. */
export const recordApi = api as unknown as Client<RecordPaths>;
