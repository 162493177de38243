import { describe, expect, it } from 'vitest';
import type { ImportColumn, ImportPlan } from '@/api/types';
import { columnOf, entriesOf, nameOf, oddLetters, planOf, wouldAdd } from './plan';

const column = (title: string, suggested: ImportColumn['suggested'], ...samples: string[]) => ({
  title,
  samples,
  suggested,
});
const columns = [column('Name', 'name'), column('E-mail', 'mail'), column('Shoe size', null)];
const plan: ImportPlan = {
  mapping: ['name', 'mail', 'note'],
  job: 'j1',
  source: 'referral',
  owner: null,
  language: 'de',
  duplicates: 'add',
};

describe('the form', () => {
  it('starts with what the headings suggest', () => {
    expect(entriesOf({ plan: null, columns })).toMatchObject({
      mapping: ['name', 'mail', ''],
      job: '',
      duplicates: 'skip',
    });
  });

  it('uses a field once, even when two headings suggest it', () => {
    const twice = [...columns, column('Second mail', 'mail')];
    expect(entriesOf({ plan: null, columns: twice }).mapping).toEqual(['name', 'mail', '', '']);
  });

  it('comes back as it was checked', () => {
    expect(planOf(entriesOf({ plan, columns }))).toEqual(plan);
  });
});

it('finds the field of a refusal', () => {
  expect(nameOf('mapping')).toBe('mapping');
  expect(nameOf('mapping/3')).toBe('mapping.3');
  expect(nameOf('job')).toBe('job');
  expect(nameOf('rows/3')).toBeNull();
});

it('finds the column of a field', () => {
  expect(columnOf(plan.mapping, 'mail')).toBe(1);
  expect(columnOf(plan.mapping, 'owner')).toBe(-1);
  expect(columnOf([null, 'name'], null)).toBe(-1);
});

describe('letters', () => {
  it.each(['MÃ¼ller', 'JosÃ©', 'Oâ€™Brien', 'M\uFFFDller', 'Ã–zil'])('%s looks wrong', (text) => {
    expect(oddLetters([column('Name', 'name', 'Lan Trần', text)])).toBe(text);
  });

  it.each(['Müller', 'São Paulo', 'Ângela', 'Ελένη', 'Đức', '€ 40', 'JOÃO'])(
    '%s is fine',
    (text) => {
      expect(oddLetters([column('Name', 'name', text)])).toBeNull();
    },
  );
});

it('counts whom an import would add', () => {
  const found = { fine: 40, duplicate: 3, wrong: 2 };
  expect(wouldAdd({ found, plan })).toBe(43);
  expect(wouldAdd({ found, plan: { ...plan, duplicates: 'skip' } })).toBe(40);
  expect(wouldAdd({ found: null, plan: null })).toBe(0);
});
