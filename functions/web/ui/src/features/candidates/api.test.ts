import { expect, it } from 'vitest';
import type { CandidateView } from '@/api/types';
import { withKnown } from './api';

const view = (...ids: string[]) =>
  ({
    history: ids.map((id) => ({ id })),
    notes: [],
    letters: [],
    time: { stages: [], on_hold_seconds: 0, total_seconds: 0 },
  }) as unknown as CandidateView;
const idsOf = ({ history }: CandidateView) => history.map((row) => row.id);

it('puts the new step before the known ones, each once', () => {
  expect(idsOf(withKnown(view('c'), view('b', 'a')))).toEqual(['c', 'b', 'a']);
  expect(idsOf(withKnown(view('c', 'b'), view('b', 'a')))).toEqual(['c', 'b', 'a']);
});

it('keeps notes, mails and times, which the answer to a move leaves out', () => {
  const before = {
    ...view('a'),
    notes: [{ id: 'n' }],
    letters: [{ id: 'l' }],
    time: { stages: [{ status: 'new', seconds: 60 }], on_hold_seconds: 0, total_seconds: 60 },
  } as unknown as CandidateView;

  expect(withKnown(view('b'), before)).toEqual({ ...before, history: [{ id: 'b' }, { id: 'a' }] });
});
