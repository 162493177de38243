import { describe, expect, it } from 'vitest';
import type { Finding } from '@/api/resumes';
import {
  addable,
  begin,
  carryOver,
  counts,
  factsOf,
  isTouched,
  nextOpen,
  type Review,
  type Step,
  step,
} from './decisions';

const found = (id: number, field: Finding['field'], value: string, confidence = 95): Finding => ({
  id,
  field,
  value,
  confidence,
  source: { text: value, start: 0 },
});
const findings = [
  found(1, 'skill', 'Rust'),
  found(2, 'name', 'Ada Example'),
  found(3, 'skill', 'Kubernetes', 40),
  found(4, 'mail', 'ada@example.org'),
];
const having = (...steps: Step[]): Review => steps.reduce(step, begin(findings));
const keys = ({ rows }: Review) => rows.map(({ key }) => key);

describe('rows', () => {
  it('stand in the order of the fields, those that need a look first', () => {
    expect(keys(begin(findings))).toEqual(['found-2', 'found-4', 'found-3', 'found-1']);
  });

  it('lead on to what is still open, round the end', () => {
    const { rows } = having({ kind: 'accept', key: 'found-2' });
    expect(nextOpen(rows, 'found-2')).toBe('found-4');
    expect(nextOpen(rows, 'found-1')).toBe('found-4');
    expect(nextOpen(having(...accepting()).rows, null)).toBeNull();
  });
});

const accepting = (): Step[] => findings.map(({ id }) => ({ kind: 'accept', key: `found-${id}` }));

describe('what is taken over', () => {
  it('leaves out what was rejected, changes what was corrected, adds what was added', () => {
    const review = having(
      { kind: 'accept', key: 'found-2' },
      { kind: 'correct', key: 'found-4', value: 'ada.example@example.org' },
      { kind: 'reject', key: 'found-3' },
      { kind: 'accept', key: 'found-1' },
      { kind: 'add', field: 'language', value: 'Vietnamese' },
    );
    expect(factsOf(review)).toEqual({
      facts: [
        { finding: 2, field: 'name', value: 'Ada Example' },
        { finding: 4, field: 'mail', value: 'ada.example@example.org' },
        { finding: 1, field: 'skill', value: 'Rust' },
        { finding: null, field: 'language', value: 'Vietnamese' },
      ],
      keys: ['found-2', 'found-4', 'found-1', 'added-0'],
    });
    expect(counts(review)).toEqual({ open: 0, accepted: 2, corrected: 1, rejected: 1, added: 1 });
  });

  it('counts a correction to the same value as accepted', () => {
    const review = having({ kind: 'correct', key: 'found-1', value: 'Rust' });
    expect(counts(review)).toMatchObject({ accepted: 1, corrected: 0 });
  });

  it('does not undo a correction by accepting it', () => {
    const review = having(
      { kind: 'correct', key: 'found-1', value: 'Rust (async)' },
      { kind: 'accept', key: 'found-1' },
    );
    expect(factsOf(review).facts).toEqual([{ finding: 1, field: 'skill', value: 'Rust (async)' }]);
  });

  it('takes a decision back to what was found', () => {
    const review = having(
      { kind: 'correct', key: 'found-1', value: 'Go' },
      { kind: 'reopen', key: 'found-1' },
    );
    expect(isTouched(review)).toBe(false);
    expect(review.rows.find(({ key }) => key === 'found-1')?.value).toBe('Rust');
  });

  it('accepts at once only what is sure and open', () => {
    const review = having({ kind: 'reject', key: 'found-1' }, { kind: 'accept_sure' });
    expect(counts(review)).toEqual({ open: 1, accepted: 2, corrected: 0, rejected: 1, added: 0 });
  });

  it('forgets what was added by hand and rejected, and gives no key twice', () => {
    const added: Step = { kind: 'add', field: 'skill', value: 'SQL' };
    const review = having(added, { kind: 'reject', key: 'added-0' }, added);
    expect(keys(review)).toContain('added-1');
    expect(keys(review)).not.toContain('added-0');
  });
});

describe('fields to add to', () => {
  it('are the lists, and the single ones that have nothing', () => {
    expect(addable(begin(findings))).toEqual([
      'phone',
      'location',
      'link',
      'skill',
      'language',
      'education',
      'position',
    ]);
    expect(addable(having({ kind: 'reject', key: 'found-2' }))[0]).toBe('name');
  });
});

describe('a resume that was read anew', () => {
  it('keeps decisions about the same facts, whatever their ids are now', () => {
    const review = having({ kind: 'accept', key: 'found-2' }, { kind: 'reject', key: 'found-3' });
    const now = [
      found(9, 'skill', 'Kubernetes', 90),
      found(8, 'name', 'Ada Example'),
      found(1, 'skill', 'Go'),
    ];
    const carried = carryOver(review, now);
    expect(carried.rows.map(({ key, decision }) => [key, decision])).toEqual([
      ['found-8', 'accepted'],
      ['found-9', 'rejected'],
      ['found-1', 'open'],
    ]);
  });

  it('loses nothing that was typed', () => {
    const review = having(
      { kind: 'correct', key: 'found-4', value: 'ada.example@example.org' },
      { kind: 'add', field: 'skill', value: 'SQL' },
    );
    const carried = carryOver(review, [found(1, 'name', 'Ada Example')]);
    expect(factsOf(carried).facts).toEqual([
      { finding: null, field: 'mail', value: 'ada.example@example.org' },
      { finding: null, field: 'skill', value: 'SQL' },
    ]);
    expect(new Set(keys(carried)).size).toBe(3);
  });
});
