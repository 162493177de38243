import { expect, it } from 'vitest';
import { nextOfTable } from './api';

const row = 'log,2026-11-24T09:00:00Z,view_candidate,,"{""a"":1}"';

it('finds in the last row of a table where the log goes on', () => {
  const last = 'next,,The log goes on: ask again with this cursor,,AbC_1-9';

  expect(nextOfTable(`part,at,what,about,details\r\n${row}\r\n${last}\r\n`)).toBe('AbC_1-9');
  expect(nextOfTable(`${row}\r\n${last.replace('AbC_1-9', "'-AbC")}\r\n`)).toBe('-AbC');
});

it('takes no other row for it', () => {
  expect(nextOfTable(`part,at,what,about,details\r\n${row}\r\n`)).toBeNull();
  expect(nextOfTable(`part,at,what,about,details\r\nlog,,next,,abc\r\n`)).toBeNull();
});
