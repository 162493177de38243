import { describe, expect, it } from 'vitest';
import { draftFields, draftOf, linesOf, sameValue, valueIn, wordsOf, wrongIn } from './values';

const position = { company: 'Nordwind', title: 'Engineer', from: '2019-03', to: null };

describe('values', () => {
  it('go into fields and come back as they were', () => {
    expect(valueIn('position', draftOf(position))).toEqual(position);
    expect(valueIn('skill', draftOf(' Rust '))).toBe('Rust');
    const school = { institution: 'TU', degree: null, from: null, to: '2014' };
    expect(valueIn('education', draftOf(school))).toEqual(school);
  });

  it('are the same whatever the order of their parts', () => {
    const { company, title, from, to } = position;
    expect(sameValue(position, { to, from, title, company })).toBe(true);
    expect(sameValue(position, { ...position, to: 'present' })).toBe(false);
  });

  it('read well', () => {
    expect(linesOf({ ...position, to: 'present' })).toEqual([
      'Engineer, Nordwind',
      'Mar 2019 – now',
    ]);
    expect(wordsOf({ institution: 'TU', degree: 'MSc', from: null, to: '2014' })).toBe(
      'TU, MSc · until 2014',
    );
  });
});

describe('what is typed', () => {
  const fields = draftFields('position', 'Position');
  it('says what is missing and which dates are none', () => {
    expect(wrongIn(fields, { title: ' ', company: 'N', from: '3/2019', to: 'today' })).toEqual({
      title: 'Enter the title.',
      from: 'Write it as 2019-03 or 2019.',
      to: 'Write it as 2021-06 or 2021, or “present”.',
    });
  });

  it('lets an end be the present, but no beginning', () => {
    const draft = { title: 'T', company: 'C', from: '2019', to: 'present' };
    expect(wrongIn(fields, draft)).toEqual({});
    expect(wrongIn(fields, { ...draft, from: 'present' })).toHaveProperty('from');
  });
});
