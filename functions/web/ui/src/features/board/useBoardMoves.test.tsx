import { QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { makeQueryClient } from '@/api/queries';
import type { CandidateMoves, CandidateSummary } from '@/api/types';
import { useBoardMoves } from './useBoardMoves';

vi.mock('@/features/candidates/moved', () => ({ movedToast: () => {} }));

const line = (id: string) => ({ id, name: id, status: 'screened', version: 1 }) as CandidateSummary;
const open = (id: string, fields: object[] = []) =>
  ({
    ...line(id),
    moves: [{ to: 'hr_round', reopens: false, fields }],
  }) as unknown as CandidateMoves;

let moved: object[];
let answer: () => void;
/** What the API says of the mail, and when it has made the move. */
function api(letter: { status: number; body: object }) {
  moved = [];
  const done = new Promise<void>((resolve) => {
    answer = resolve;
  });
  vi.stubGlobal('fetch', async (request: Request) => {
    if (request.url.includes('/letter?'))
      return Response.json(letter.body, { status: letter.status });
    if (!request.url.endsWith('/status'))
      return Response.json({ code: 'not_found' }, { status: 404 });
    moved.push(await request.json());
    await done;
    return Response.json({ candidate: line('a'), history: [] });
  });
}

function board() {
  const client = makeQueryClient(() => {});
  return renderHook(() => useBoardMoves(() => {}), {
    wrapper: ({ children }) => (
      <QueryClientProvider client={client}>{children}</QueryClientProvider>
    ),
  }).result;
}
const drop = (moves: ReturnType<typeof board>, id: string, fields: object[] = []) =>
  act(() => moves.current.decide(line(id), 'hr_round', Promise.resolve(open(id, fields))));

beforeEach(() => answer?.());

it('moves at once where there is nothing to ask and nobody is told', async () => {
  api({ status: 200, body: { applies: false } });
  const moves = board();
  answer();

  await drop(moves, 'a');

  expect(moved).toEqual([{ to: 'hr_round', fields: {} }]);
  expect(moves.current.asked).toBeNull();
});

it.each([
  ['there is a mail', 200, { applies: true }],
  ['nobody can say whether there is', 503, { code: 'unavailable' }],
])('opens the form where %s', async (_, status, body) => {
  api({ status, body });
  const moves = board();

  await drop(moves, 'a');

  expect(moves.current.asked?.line.id).toBe('a');
  expect(moved).toEqual([]);
});

it('leaves the form of another card open when a move is done', async () => {
  api({ status: 200, body: { applies: false } });
  const moves = board();

  let first: Promise<void> | undefined;
  await act(async () => {
    first = moves.current.decide(line('a'), 'hr_round', Promise.resolve(open('a')));
  });
  await drop(moves, 'b', [{ name: 'score' }]);
  await act(async () => {
    answer();
    await first;
  });

  expect(moves.current.asked?.line.id).toBe('b');
});

it('does not replace an open form by another one', async () => {
  api({ status: 200, body: { applies: true } });
  const moves = board();

  await drop(moves, 'a');
  await drop(moves, 'b');

  expect(moves.current.asked?.line.id).toBe('a');
  expect(moves.current.notMoved?.title).toContain('b was not moved yet');
});
