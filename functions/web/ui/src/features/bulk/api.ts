import { api, asked, value } from '@/api/client';
import type { IdempotencyKey } from '@/api/idempotency';
import type { Status } from '@/api/types';

export const previewMoves = (ids: string[], to: Status, fields: Record<string, unknown>) =>
  asked(api.POST('/api/v1/candidates/bulk/status/preview', { body: { ids, to, fields } }));

export interface BulkMove {
  candidates: { id: string; version: number }[];
  to: Status;
  fields: Record<string, unknown>;
  letter: { kind: 'default' | 'none' };
}

export const moveMany = (body: BulkMove, key: IdempotencyKey) =>
  value(api.POST('/api/v1/candidates/bulk/status', { body, headers: key.for(body) }));

/** Takes moves back: of one as well as of many. Only those are taken back whom nobody moved since. */
export const takeBack = (operation_id: string, ids: string[], key: IdempotencyKey) => {
  const body = { operation_id, ids };
  return value(api.POST('/api/v1/candidates/bulk/undo', { body, headers: key.for(body) }));
};
