import { describe, expect, it } from 'vitest';
import {
  fieldOfPath,
  firstDay,
  formField,
  isNeeded,
  missing,
  plainAmount,
  scores,
  toApi,
} from './moveFields';

const score = formField({
  name: 'score',
  label: 'Score',
  kind: 'score',
  min: 1,
  max: 5,
  requirement: 'required',
});
const reason = formField({
  name: 'reason',
  label: 'Reason',
  kind: 'choice',
  choices: ['skills', 'other'],
  requirement: 'required',
});
const note = formField({
  name: 'note',
  label: 'Note',
  kind: 'text',
  max_length: 4000,
  requirement: 'when',
  field: 'reason',
  equals: 'other',
});
const until = formField({
  name: 'until',
  label: 'Until',
  kind: 'date',
  earliest_in_days: -31,
  requirement: 'optional',
});
const amount = formField({
  name: 'amount',
  label: 'Amount',
  kind: 'money',
  requirement: 'required',
});

describe('a described field', () => {
  it('is read with its limits', () => {
    expect(scores(score)).toEqual([1, 2, 3, 4, 5]);
    expect(scores({ ...score, max: 100 })).toBeNull();
    expect(note.maxLength).toBe(4000);
    expect(reason.choices).toEqual(['skills', 'other']);
  });

  it('says when it is needed', () => {
    expect(isNeeded(score, {})).toBe(true);
    expect(isNeeded(until, {})).toBe(false);
    expect(isNeeded(note, { reason: 'skills' })).toBe(false);
    expect(isNeeded(note, { reason: 'other' })).toBe(true);
  });

  it('knows the first day that can be chosen', () => {
    expect(firstDay(until, '2026-11-23')).toBe('2026-10-23');
    expect(firstDay(note, '2026-11-23')).toBeUndefined();
  });
});

describe('the entries', () => {
  it('miss what is needed and nothing else', () => {
    expect(missing([score, reason, note], { reason: 'skills' })).toEqual({
      score: 'Needed for this step',
    });
    expect(
      Object.keys(missing([score, reason, note], { score: '3', reason: 'other', note: '  ' })),
    ).toEqual(['note']);
  });

  it('go out as the API takes them', () => {
    expect(
      toApi([score, reason, note, amount], {
        score: '4',
        reason: 'skills',
        note: ' ',
        amount: '65,000',
      }),
    ).toEqual({ score: 4, reason: 'skills', amount: '65000' });
  });

  it('leave out what belongs to another move', () => {
    expect(toApi([score], { score: '4', reason: 'other' })).toEqual({ score: 4 });
  });
});

it('reads amounts the way people write them', () => {
  expect(plainAmount('65000')).toBe('65000');
  expect(plainAmount('65,000.50')).toBe('65000.50');
  expect(plainAmount('65.000,50')).toBe('65000.50');
  expect(plainAmount('65 000')).toBe('65000');
  expect(plainAmount('65,5')).toBe('65.5');
  expect(plainAmount('1,234,567')).toBe('1234567');
});

it('finds the field of a refusal', () => {
  const nameOf = fieldOfPath([score, amount]);

  expect(nameOf('fields/amount')).toBe('amount');
  expect(nameOf('amount')).toBe('amount');
  expect(nameOf('fields/unknown')).toBeNull();
});
