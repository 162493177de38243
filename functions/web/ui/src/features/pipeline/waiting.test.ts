import { expect, it } from 'vitest';
import type { CandidateSummary } from '@/api/types';
import type { Directory } from '@/features/team/directory';
import { turnWords, untilWords, waiting } from './waiting';

const now = Date.parse('2026-11-23T12:00:00Z');
const line = (days: number, who = 'owner', more: Partial<CandidateSummary> = {}) =>
  ({
    owner: 'o',
    status_since: new Date(now - days * 86_400_000).toISOString(),
    turn: { who, user: null },
    ...more,
  }) as CandidateSummary;

it('says for how long, and that it is long', () => {
  expect(waiting(line(0), now)).toEqual({ words: 'under an hour', tone: null });
  expect(waiting(line(0.2), now).words).toBe('4 hours');
  expect(waiting(line(1), now).words).toBe('1 day');
  expect(waiting(line(7), now)).toEqual({ words: '7 days, long', tone: 'amber' });
  expect(waiting(line(14), now)).toEqual({ words: '14 days, very long', tone: 'red' });
});

it('calls nothing long where nobody is waited for', () => {
  expect(waiting(line(90, 'nobody'), now)).toEqual({ words: '90 days', tone: null });
});

it('names whose turn it is', () => {
  const directory = { name: (id: string) => (id === 'o' ? 'Helena' : null) } as Directory;
  expect(turnWords(line(1), directory)).toBe('Helena');
  expect(turnWords(line(1, 'candidate'), directory)).toBe('Candidate');
  expect(turnWords(line(1, 'interviewer'), directory)).toBe('Interviewer');
  expect(turnWords(line(1, 'nobody'), directory)).toBeNull();
});

it('says when an offer ends', () => {
  const offer = line(1, 'candidate', { status: 'offered', until: '2026-11-30' });
  expect(untilWords(offer, '2026-11-23')).toBe('Offer until 30 Nov 2026');
  expect(untilWords(offer, '2026-12-01')).toBe('Offer ended 30 Nov 2026');
  expect(untilWords(line(1), '2026-11-23')).toBeNull();
});
