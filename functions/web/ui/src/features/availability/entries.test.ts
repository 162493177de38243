import { expect, it } from 'vitest';
import { another, entriesOf, inWords, toApi } from './entries';

const known = {
  user: 'u',
  zone: 'Europe/Berlin',
  hours: [[{ from: '18:00', to: '24:00' }], [], [], [], [], [], []],
  absences: [{ from: '2026-12-24', to: '2026-12-31' }],
  buffer_minutes: 15,
  daily_limit: null,
  version: 3,
};

it('comes back as it went', () => {
  const { user: _, version: __, ...body } = known;
  expect(toApi(entriesOf(known))).toEqual(body);
});

it('takes midnight as the end of the day, and leaves out absences without days', () => {
  const entries = entriesOf(known);
  const body = toApi({
    ...entries,
    hours: [[{ from: '18:00', to: '00:00' }]],
    absences: [{ from: '2026-12-24', to: '' }],
    limit: ' 3 ',
  });
  expect(body.hours[0]?.[0]?.to).toBe('24:00');
  expect([body.absences, body.daily_limit]).toEqual([[], 3]);
});

it('proposes the next stretch, and says itself in words', () => {
  expect(another([])).toEqual({ from: '09:00', to: '17:00' });
  expect(another([{ from: '09:00', to: '12:00' }]).from).toBe('12:00');
  expect(inWords(entriesOf(known)).hours).toContain('Mon 18:00–24:00; Tue off');
});
