// Alerts, their rules, and the settings of the figures: shapes and paths that the generated client does not know yet.
import type { Client } from 'openapi-fetch';
import { api } from './client';
import type { Page } from './types';

export const alertStates = ['open', 'acknowledged', 'fine'] as const;
export type AlertState = (typeof alertStates)[number];

export interface Alert {
  id: string;
  kind: string;
  state: AlertState;
  title: string;
  /** Why, in words. */
  reason: string;
  user: { id: string; name: string } | null;
  raised_at: string;
  day: string;
  /** What led to it: a part of the log, or candidates. */
  rows: AlertRows;
  note: string | null;
  noted_by: { id: string; name: string } | null;
  noted_at: string | null;
  version: number;
}

export interface AlertRows {
  user?: string;
  action?: string;
  from: string;
  /** The rows are from before this instant. */
  to: string;
  candidates?: string[];
}

export interface Alerts extends Page<Alert> {
  /** How many are open, whatever the list shows. */
  open: number;
}

export type Delivery = 'at_once' | 'daily';

/** Besides these a rule has its limits: numbers, or a number for each of several statuses. */
export interface AlertRule {
  kind: string;
  on: boolean;
  recipients: string[];
  delivery: Delivery;
  [limit: string]: number | Record<string, number> | string | string[] | boolean;
}

export interface Target {
  metric: string;
  period: 'week' | 'month';
  at_least: number;
}

export interface AlertSettings {
  version: number;
  rules: AlertRule[];
  targets: Target[];
}

export const weightAxes = ['volume', 'result', 'timeliness'] as const;
export type WeightAxis = (typeof weightAxes)[number];

export interface Weight {
  metric: string;
  axis: WeightAxis;
  weight: number;
}

export interface AnalyticsSettings {
  version: number;
  weights: Weight[];
  minimum_days: number;
  minimum_volume: number;
  show_own_rank: boolean;
  /** How long candidates may be in a status. */
  stage_days?: Record<string, number>;
}

interface Answer<T> {
  responses: { 200: { content: { 'application/json': T } } };
}
interface Versioned {
  header: { 'If-Match': string };
}
interface Settings<T extends { version: number }> {
  get: Answer<T> & { parameters: { query?: never } };
  put: Answer<T> & {
    parameters: Versioned;
    requestBody: { content: { 'application/json': Omit<T, 'version'> } };
  };
}

interface AlertPaths {
  '/api/v1/admin/alerts': {
    get: Answer<Alerts> & {
      parameters: { query?: { state?: AlertState; cursor?: string; limit?: number } };
    };
  };
  '/api/v1/admin/alerts/{id}': {
    put: Answer<Alert> & {
      parameters: Versioned & { path: { id: string } };
      requestBody: { content: { 'application/json': { state: AlertState; note: string | null } } };
    };
  };
  '/api/v1/settings/alerts': Settings<AlertSettings>;
  '/api/v1/settings/analytics': Settings<AnalyticsSettings>;
}

/** The same client, under the paths above. */
export const alertsApi = api as unknown as Client<AlertPaths>;
