import { expect, it } from 'vitest';
import type { CandidateView } from '@/api/types';
import { withOlderSteps } from './api';

const view = (...ids: string[]) => ({ history: ids.map((id) => ({ id })) }) as CandidateView;
const idsOf = ({ history }: CandidateView) => history.map((row) => row.id);

it('puts the new step before the known ones, each once', () => {
  expect(idsOf(withOlderSteps(view('c'), view('b', 'a')))).toEqual(['c', 'b', 'a']);
  expect(idsOf(withOlderSteps(view('c', 'b'), view('b', 'a')))).toEqual(['c', 'b', 'a']);
  expect(idsOf(withOlderSteps(view('c'), undefined))).toEqual(['c']);
});
