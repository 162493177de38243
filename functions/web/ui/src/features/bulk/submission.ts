// A move of many, from what was filled in to what came of it.
import type { IdempotencyKey } from '@/api/idempotency';
import { fieldRefusals, Problem } from '@/api/problem';
import type { BulkDone, BulkPreview, BulkRefusal } from '@/api/types';
import { type BulkMove, moveMany, previewMoves } from './api';
import type { Operation } from './lastOperation';
import { aboutFields, lacksFields } from './refusals';

export interface Submission {
  moves: BulkMove[];
  /** Who turned out not to move, once the fields were filled in. */
  refused: BulkRefusal[];
}

type Given = Pick<BulkMove, 'to' | 'fields' | 'letter'>;

/**
 * Asks again with the fields, before anything is sent: whether they are right, and who moves. Throws the refusals of fields
 * that are wrong, each once.
 */
export async function prepared(seen: BulkPreview, given: Given): Promise<Submission> {
  const versions = new Map(seen.would.map(({ id, version }) => [id, version]));
  const lacking = seen.would_not.filter(lacksFields).map(({ id }) => id);
  const able = [...versions.keys(), ...lacking];
  const now = await previewMoves(able, given.to, given.fields);
  const wrong = now.would_not.filter(aboutFields).flatMap(({ errors }) => fieldRefusals(errors));
  if (wrong.length > 0) {
    const once = new Map(wrong.map((issue) => [`${issue.path} ${issue.detail}`, issue]));
    throw new Problem({ status: 422, code: 'invalid_input', fields: [...once.values()] });
  }
  // Where a version was seen, that one counts: who was changed since is not moved unseen.
  const candidates = now.would.map(({ id, version }) => ({
    id,
    version: versions.get(id) ?? version,
  }));
  const moves = candidates.length > 0 ? [{ ...given, candidates }] : [];
  return { moves, refused: now.would_not };
}

export interface Outcome {
  moved: BulkDone['moved'];
  refused: BulkRefusal[];
  /** To take it all back. */
  operations: Operation[];
}

export const nothingYet: Outcome = { moved: [], refused: [], operations: [] };

export const joined = (a: Outcome, b: Outcome): Outcome => ({
  moved: [...a.moved, ...b.moved],
  refused: [...a.refused, ...b.refused],
  operations: [...a.operations, ...b.operations],
});

/** An answer that is given once more names nobody. */
export const named = (refused: BulkRefusal[], { would, would_not }: BulkPreview): BulkRefusal[] => {
  const names = new Map([...would, ...would_not].map(({ id, name }) => [id, name]));
  return refused.map((one) => ({ ...one, name: one.name ?? names.get(one.id) ?? null }));
};

/**
 * Sends the moves one after the other. `onPart` hears of each answer, so that what is done stays known when a later one fails.
 * What is sent once more gets the same answer: nobody is moved twice.
 */
export async function send(
  moves: BulkMove[],
  key: IdempotencyKey,
  onPart: (part: Outcome) => void,
): Promise<void> {
  for (const move of moves) {
    const { moved, refused, operation_id: id, undo_until: until } = await moveMany(move, key);
    const ids = moved.map((one) => one.id);
    onPart({ moved, refused, operations: until ? [{ id, ids, to: move.to, until }] : [] });
  }
}
