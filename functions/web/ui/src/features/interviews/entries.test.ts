import { expect, it } from 'vitest';
import { nameOf, on, planFrom, proposed, startOf } from './entries';

const typed = { ...proposed({}, 'Europe/Berlin'), date: '2026-11-24', time: '14:00' };

it('sends what was typed as typed, and what was picked as that moment', () => {
  expect(planFrom(typed, false).start).toBe('2026-11-24T14:00');
  const picked = { ...typed, ...on('2026-10-25T01:30:00.000Z', 'Europe/Berlin') };
  expect([picked.date, picked.time]).toEqual(['2026-10-25', '02:30']);
  expect(planFrom(picked, false).start).toBe('2026-10-25T01:30:00.000Z');
});

it('knows the moment once there is one', () => {
  expect(startOf(typed)).toBe('2026-11-24T13:00:00.000Z');
  expect(startOf({ ...typed, time: '' })).toBeNull();
  expect(startOf({ ...typed, date: '' })).toBeNull();
});

it('leaves out what is empty', () => {
  const plan = planFrom({ ...typed, place: ' ', room: '' }, true);
  expect(plan).toMatchObject({ place: null, room: null, regardless: true, duration_minutes: 60 });
  expect(plan).not.toHaveProperty('offered');
});

it('puts refusals at their fields', () => {
  expect(
    ['start', 'interviewers/1', 'duration_minutes', 'offered/0', 'nothing'].map(nameOf),
  ).toEqual(['time', 'interviewers', 'duration', 'offered', null]);
});
