import { expect, it } from 'vitest';
import { Problem } from '@/api/problem';
import { refusal, typeOf } from './file';
import { fileRefusal } from './refusals';

const mega = 1024 * 1024;

it('takes CSV and Excel up to 4 MB', () => {
  expect(refusal({ name: 'people.CSV', size: 10 })).toBeNull();
  expect(refusal({ name: 'people.xlsx', size: 4 * mega })).toBeNull();
});

it.each([
  [{ name: 'people.csv', size: 0 }, 'empty'],
  [{ name: 'people.csv', size: 4.5 * mega }, 'larger than 4 MB (4.5 MB)'],
  [{ name: 'photo.png', size: 10 }, '.png'],
  [{ name: 'people.xls', size: 10 }, '.xls'],
  [{ name: 'people', size: 10 }, 'no ending'],
])('says what is wrong with %o', (file, words) => {
  expect(refusal(file)).toContain(words);
});

it('tells the type by the ending, whatever the browser thinks', () => {
  expect(typeOf({ name: 'a.b.csv' })).toBe('text/csv');
  expect(typeOf({ name: 'tabs.TSV' })).toBe('text/csv');
  expect(typeOf({ name: 'a.csv.exe' })).toBeUndefined();
});

it('says what the server found in the file', () => {
  const locked = 'The file is protected by a password. Save it without one.';
  const refused = (status: number, code: string, detail?: string) =>
    fileRefusal(new Problem({ status, code, detail }));
  expect(refused(422, 'not_readable', locked)).toBe(locked);
  expect(refused(413, 'payload_too_large')).toContain('4 MB');
  expect(refused(0, 'offline')).toBeNull();
  expect(refused(503, 'unavailable')).toBeNull();
});
