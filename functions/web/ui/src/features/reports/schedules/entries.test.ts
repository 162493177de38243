import { expect, it } from 'vitest';
import { bodyOf, entriesOf, fieldOf, newEntries, quarters, turned } from './entries';
import type { Layout, Schedule } from './types';

const layout = { about: { kind: 'team' }, metrics: ['actions'], by: 'person' } as Layout;
const schedule: Schedule = {
  id: 's',
  title: 'Team, every Monday',
  owner: 'u',
  timing: { days: { on: 'weekly', weekday: 5 }, at: '07:30', zone: 'Europe/Berlin' },
  content: { kind: 'layout', layout },
  formats: ['pdf'],
  recipients: ['a@example.org'],
  skip_empty: true,
  coming: [],
  next_period: null,
  off: 'owner_without_access',
  last: null,
  created_at: '2026-11-01T00:00:00Z',
  version: 3,
};

it('comes back as it went, whatever its rhythm', () => {
  const rhythms = [
    { on: 'daily' },
    { on: 'weekdays' },
    { on: 'weekly', weekday: 7 },
    { on: 'monthly', day: 28 },
    { on: 'month_end' },
  ] as const;
  for (const days of rhythms) {
    const known = { ...schedule, timing: { ...schedule.timing, days } };
    expect(bodyOf(entriesOf(known), layout)).toEqual(turned(known, false));
  }
});

it('names a saved report by its id and needs no layout for it', () => {
  const body = bodyOf(newEntries('UTC', 'a@example.org', 'd1'), null);
  expect(body?.content).toEqual({ kind: 'definition', definition: 'd1' });
});

it('is nothing to save while it is not known what stands in the report', () => {
  expect(bodyOf(newEntries('UTC', 'a@example.org'), null)).toBeNull();
});

it('turns a schedule on as it stands', () => {
  const body = turned(schedule, true);
  expect(body).toMatchObject({ title: schedule.title, timing: schedule.timing, on: true });
  expect(Object.keys(body)).not.toContain('version');
});

it.each([
  ['title', 'title'],
  ['timing/at', 'at'],
  ['timing/days/weekday', 'days'],
  ['timing/zone', 'zone'],
  ['content/definition', 'what'],
  ['content/layout/metrics/0', 'what'],
  ['recipients/3', 'recipients'],
  ['formats/1', 'formats'],
])('shows a refusal of %s at the field %s', (path, field) => {
  expect(fieldOf(path)).toBe(field);
});

it('does not hide a refusal that belongs to no field', () => {
  expect(fieldOf('owner')).toBeNull();
  expect(fieldOf('timing/other')).toBeNull();
  expect(fieldOf('')).toBeNull();
});

it('offers every quarter of an hour of a day once', () => {
  expect(quarters).toHaveLength(96);
  expect([quarters[0], quarters[1], quarters.at(-1)]).toEqual(['00:00', '00:15', '23:45']);
  expect(new Set(quarters).size).toBe(96);
});
