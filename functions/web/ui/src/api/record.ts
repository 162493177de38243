// Short names for the record and its proof. If the API renames a schema, this is the one file to follow it.
import type { Client } from 'openapi-fetch';
import { api } from './client';
import type { components } from './schema.gen';

type Schemas = components['schemas'];

/** Somebody looked at what is recorded about the person asking. */
export type RecordView = Schemas['Look'];
export type OwnRecord = Schemas['OwnRecord'];
export type ReconciledDay = Schemas['Reconciliation'];
export type Chain = Schemas['LogChain'];
export type Reconciliation = Schemas['ReconciliationPage'];
export type RecordingSettings = Schemas['Recording'];

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

interface DocumentPath {
  '/api/v1/openapi.json': {
    get: {
      parameters: { query?: never };
      responses: { 200: { content: { 'application/json': ApiDocument } } };
    };
  };
}

/** The same client for the document, which does not describe itself. */
export const documentApi = api as unknown as Client<DocumentPath>;
