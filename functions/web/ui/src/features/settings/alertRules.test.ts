import { expect, it } from 'vitest';
import type { AlertSettings } from '@/api/alerts';
import {
  entriesOf,
  type RuleEntry,
  shows,
  type TargetEntry,
  telling,
  tells,
  tellsNobody,
  toApi,
  wrong,
} from './alertRules';
import { inWords } from './ruleWords';

const settings: AlertSettings = {
  version: 3,
  rules: [
    { kind: 'inactivity', working_days: 5, on: true, recipients: ['u1'], delivery: 'daily' },
    {
      kind: 'stuck_candidates',
      stage_days: { new: 7, offered: 14 },
      on: false,
      recipients: [],
      delivery: 'at_once',
    },
    // From a newer API than this page.
    { kind: 'something_new', moons: 2, on: true, recipients: [], delivery: 'daily' } as never,
  ],
  targets: [{ metric: 'hires', period: 'month', at_least: 3 }],
};

it('comes back as it went, with limits nobody here knows', () => {
  const { version: _, ...body } = settings;

  expect(toApi(entriesOf(settings))).toEqual(body);
});

it('says at its field where there is no number', () => {
  const entries = entriesOf(settings);
  entries.rules[0] = { ...(entries.rules[0] as RuleEntry), limits: { working_days: ' ' } };
  entries.rules[1] = {
    ...(entries.rules[1] as RuleEntry),
    byStatus: { stage_days: { new: '-1' } },
  };
  entries.targets[0] = { ...(entries.targets[0] as TargetEntry), atLeast: '2.5' };

  expect(Object.keys(wrong(entries))).toEqual([
    'rules/0/working_days',
    'rules/1/stage_days/new',
    'targets/0/at_least',
  ]);
  expect(Object.keys(wrong(entries)).every(shows)).toBe(true);
  expect(shows('rules')).toBe(false);
});

it('puts each rule into words for the comparison', () => {
  const said = inWords(entriesOf(settings), () => 'Ada');

  expect(said.inactivity).toBe('on, Working days in a row 5, mails once a day to Ada');
  expect(said.something_new).toBe('on, Moons 2, no mails');
  expect(said.targets).toBe('Hires 3 a month');
});

it('knows when nobody is told, and tells one person of all that is looked for', () => {
  const { rules } = entriesOf(settings);
  const told = (recipients: string[], on = true) =>
    rules.map((rule) => ({
      ...rule,
      on: rule.on && on,
      recipients: rule.on ? recipients : ['u9'],
    }));

  expect(tellsNobody(rules)).toBe(false);
  expect(tellsNobody(told([]))).toBe(true);
  expect(tellsNobody(told([], false))).toBe(false);
  const after = telling(told([]), 'u2');
  expect(after.map(({ recipients }) => recipients)).toEqual([['u2'], ['u9'], ['u2']]);
  expect([tellsNobody(after), tells(after, 'u2'), tells(after, 'u9')]).toEqual([
    false,
    true,
    false,
  ]);
  expect(tells(rules, 'u1')).toBe(false);
});
