import { expect, it } from 'vitest';
import { givenFacts } from './given';

const directory = { name: (id: string) => (id === 'u1' ? 'Aisha Okafor' : null) };

it('says in words what was filled in', () => {
  expect(
    givenFacts(
      {
        technical_interviewer_id: 'u1',
        rejection_reason: 'no_show',
        hold_until: '2026-12-01',
        screening_score: 4,
        screening_notes: 'ok',
      },
      directory,
    ),
  ).toEqual([
    ['Technical interviewer', 'Aisha Okafor'],
    ['Rejection reason', 'No show'],
    ['Hold until', '1 Dec 2026'],
    ['Screening score', '4'],
    ['Screening notes', 'ok'],
  ]);
});

it('puts an amount and its currency together', () => {
  expect(givenFacts({ offer_amount: '1265000.50', offer_currency: 'EUR' }, directory)).toEqual([
    ['Offer amount', '1,265,000.50 EUR'],
  ]);
  expect(givenFacts({ offer_currency: 'EUR' }, directory)).toEqual([['Offer currency', 'EUR']]);
});
