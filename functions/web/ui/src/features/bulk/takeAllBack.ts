import type { IdempotencyKey } from '@/api/idempotency';
import type { BulkRefusal } from '@/api/types';
import { takeBack } from './api';
import { drop, type Operation } from './lastOperation';

export interface TakenBack {
  /** How many are back. */
  back: number;
  /** Those whom somebody moved since. */
  stay: BulkRefusal[];
}

export const nobodyBack: TakenBack = { back: 0, stay: [] };

/** Takes a move of many back. What is done is not kept any longer, so that another try goes on with the rest. */
export async function takeAllBack(
  operations: Operation[],
  key: IdempotencyKey,
  onPart: (part: TakenBack) => void,
): Promise<void> {
  for (const { id, ids } of operations) {
    const { moved, refused } = await takeBack(id, ids, key);
    drop(id);
    onPart({ back: moved.length, stay: refused });
  }
}

export const both = (a: TakenBack, b: TakenBack): TakenBack => ({
  back: a.back + b.back,
  stay: [...a.stay, ...b.stay],
});
