import { describe, expect, it } from 'vitest';
import { insideAddress, only, parseSearch, stringifySearch } from './search';

describe('the query part of an address', () => {
  it('keeps a token of digits as text', () => {
    expect(parseSearch('?token=12345678901234567890')).toEqual({ token: '12345678901234567890' });
    expect(parseSearch('?token=1e5')).toEqual({ token: '1e5' });
  });

  it('leaves out what is not set', () => {
    expect(stringifySearch({ status: 'new', job: undefined, q: '' })).toBe('?status=new');
    expect(stringifySearch({})).toBe('');
  });

  it('survives the way there and back', () => {
    const search = { job: 'ä & b=c', status: 'on_hold' };

    expect(parseSearch(stringifySearch(search))).toEqual(search);
  });

  it('keeps only the names a screen knows', () => {
    expect(only('status', 'job')({ status: 'new', other: 'x', job: '' })).toEqual({
      status: 'new',
    });
  });
});

describe('the way on after signing in', () => {
  it('stays inside', () => {
    expect(insideAddress('/candidates?status=new')).toBe('/candidates?status=new');
    expect(insideAddress('https://evil.example')).toBe('/');
    expect(insideAddress('//evil.example')).toBe('/');
    expect(insideAddress('/\\evil.example')).toBe('/');
    expect(insideAddress('/sign-in')).toBe('/');
    expect(insideAddress(undefined)).toBe('/');
  });
});
