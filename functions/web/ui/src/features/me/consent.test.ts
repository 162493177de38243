import { beforeEach, describe, expect, it } from 'vitest';
import type { Consent } from '@/api/types';
import { asksNow, postpone, standing } from './consent';

const at = '2026-11-20T08:00:00.000Z';
const consent = (over: Partial<Consent>): Consent => ({
  version: 2,
  text: [],
  decision: null,
  asks: true,
  measured: false,
  ...over,
});

beforeEach(() => sessionStorage.clear());

describe('standing', () => {
  it('is undecided before any answer', () => {
    expect(standing(consent({}))).toEqual({ kind: 'undecided' });
  });

  it('knows a yes to the present text from a yes to an older one', () => {
    expect(standing(consent({ decision: { kind: 'accepted', version: 2, at } })).kind).toBe(
      'accepted',
    );
    expect(standing(consent({ decision: { kind: 'accepted', version: 1, at } })).kind).toBe(
      'outdated',
    );
  });

  it('keeps a no, whatever the version', () => {
    expect(standing(consent({ decision: { kind: 'withdrawn', version: 1, at } })).kind).toBe(
      'withdrawn',
    );
  });
});

describe('the banner', () => {
  it('asks only when the API wants an answer', () => {
    expect(asksNow(consent({ asks: true }))).toBe(true);
    expect(asksNow(consent({ asks: false }))).toBe(false);
  });

  it('can be put off, until there is a new text', () => {
    postpone(2);

    expect(asksNow(consent({ version: 2 }))).toBe(false);
    expect(asksNow(consent({ version: 3 }))).toBe(true);
  });
});
