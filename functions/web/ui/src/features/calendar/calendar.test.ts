import { describe, expect, it } from 'vitest';
import type { Interview } from '@/api/types';
import { hoursOf, onDay, placed } from './lanes';
import { calendarSearch, dateOf, daysOf, label, toFilter, turned, viewOf } from './view';

const zone = 'Europe/Berlin';
const interview = (id: string, start: string, end: string) =>
  ({ id, start: `2026-11-24T${start}:00Z`, end: `2026-11-24T${end}:00Z` }) as Interview;

describe('a day', () => {
  it('holds the part that falls on it', () => {
    expect(onDay('2026-11-24T13:00:00Z', '2026-11-24T14:00:00Z', '2026-11-24', zone)).toEqual({
      start: 840,
      end: 900,
    });
    const [start, end] = ['2026-11-24T22:30:00Z', '2026-11-25T00:30:00Z'];
    expect(onDay(start, end, '2026-11-24', zone)).toEqual({ start: 1410, end: 1440 });
    expect(onDay(start, end, '2026-11-25', zone)).toEqual({ start: 0, end: 90 });
    expect(onDay(start, end, '2026-11-26', zone)).toBeNull();
    expect(onDay('2026-11-24T22:00:00Z', '2026-11-24T23:00:00Z', '2026-11-25', zone)).toBeNull();
  });

  it('is never turned round by the change of the clocks', () => {
    // 02:30 summer time until 02:15 winter time.
    const part = onDay('2026-10-25T00:30:00Z', '2026-10-25T01:15:00Z', '2026-10-25', zone);
    expect(part).toEqual({ start: 150, end: 165 });
  });

  it('puts what happens at the same time side by side', () => {
    const lanes = placed(
      [
        interview('a', '09:00', '10:00'),
        interview('b', '09:30', '10:30'),
        interview('c', '10:00', '11:00'),
        interview('d', '11:00', '12:00'),
      ],
      '2026-11-24',
      zone,
    ).map(({ interview: { id }, lane, lanes }) => [id, lane, lanes]);
    expect(lanes).toEqual([
      ['a', 0, 2],
      ['b', 1, 2],
      ['c', 0, 2],
      ['d', 0, 1],
    ]);
  });

  it('shows working hours and what lies outside of them', () => {
    expect(hoursOf([], false)).toEqual([8, 18]);
    expect(hoursOf([{ start: 390, end: 1290 }], false)).toEqual([6, 22]);
    expect(hoursOf([], true)).toEqual([0, 24]);
  });
});

describe('the address', () => {
  it('says what is shown', () => {
    const search = calendarSearch({ view: 'day', date: '2026-11-24', kind: 'video', other: '1' });
    expect(search).toEqual({ view: 'day', date: '2026-11-24', kind: 'video' });
    expect(viewOf(search, false)).toBe('day');
    expect(viewOf({}, false)).toBe('week');
    expect(viewOf({ view: 'month' }, true)).toBe('agenda');
    expect(viewOf({ view: 'people' }, true)).toBe('day');
    expect(dateOf({ date: '2026-13-77' }, '2026-11-24')).toBe('2026-11-24');
  });

  it('becomes days and a query', () => {
    expect(daysOf('week', '2026-11-25')[0]).toBe('2026-11-23');
    expect(daysOf('month', '2026-11-25')[0]).toBe('2026-10-26');
    expect(daysOf('month', '2026-11-25')).toHaveLength(42);
    expect(toFilter({ kind: 'nonsense', job: 'j' }, ['2026-10-25'], zone)).toEqual({
      from: '2026-10-24T22:00:00.000Z',
      to: '2026-10-25T23:00:00.000Z',
      job: 'j',
    });
  });

  it('turns pages', () => {
    expect(turned('month', '2026-12-31', 1)).toBe('2027-01-01');
    expect(turned('week', '2026-11-25', -1)).toBe('2026-11-18');
    expect(turned('people', '2026-11-30', 1)).toBe('2026-12-01');
    expect(label('month', '2026-11-25')).toBe('November 2026');
    expect(label('day', '2026-11-24')).toBe('Tue, 24 Nov 2026');
  });
});
