import { expect, it, vi } from 'vitest';
import { joined, nothingYet, type Other, portions, tellOthers } from './tellOthers';

const others = Array.from({ length: 250 }, (_, n) => ({
  id: `c${n}`,
  name: `Applicant ${n}`,
  from: 'new',
  version: 1,
})) as Other[];

it('cuts a list into portions', () => {
  expect(portions([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
  expect(portions([], 2)).toEqual([]);
});

it('goes on portion by portion and keeps what was done', async () => {
  const sizes: number[] = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    const body = (await request.json()) as { candidates: { id: string }[]; fields: object };
    sizes.push(body.candidates.length);
    expect(body.fields).toEqual({ rejection_reason: 'position_closed' });
    if (sizes.length === 2) return Response.json({ code: 'unavailable' }, { status: 503 });
    return Response.json({
      operation_id: 'o1',
      undo_until: '2026-11-23T12:00:00Z',
      moved: body.candidates.slice(1),
      refused: [{ id: 'c0', name: 'Applicant 0', detail: 'was changed' }],
    });
  });
  let outcome = nothingYet;

  const run = tellOthers(others, 'default', (part) => {
    outcome = joined(outcome, part);
  });

  await expect(run).rejects.toThrow();
  expect(sizes).toEqual([200, 50]);
  expect(outcome.moved).toHaveLength(199);
  expect(outcome.failed).toEqual([{ id: 'c0', name: 'Applicant 0', reason: 'was changed' }]);
  expect(outcome.operations).toHaveLength(1);
});
