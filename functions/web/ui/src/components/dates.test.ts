import { describe, expect, it } from 'vitest';
import {
  addDays,
  ago,
  bytes,
  day,
  dayOf,
  daysBetween,
  duration,
  instant,
  period,
  span,
  startOfDay,
} from './dates';

describe('instants', () => {
  it('are shown in the zone of the organisation, not of the browser', () => {
    expect(instant('2026-11-23T23:30:00.000Z', 'Asia/Ho_Chi_Minh')).toBe('24 Nov 2026, 06:30');
    expect(instant('2026-11-23T23:30:00.000Z', 'America/New_York')).toBe('23 Nov 2026, 18:30');
  });

  it('follow a change of the clocks', () => {
    expect(instant('2026-10-25T00:30:00.000Z', 'Europe/Berlin')).toContain('02:30');
    expect(instant('2026-10-25T01:30:00.000Z', 'Europe/Berlin')).toContain('02:30');
  });

  it('fall on the day of the zone', () => {
    expect(dayOf(new Date('2026-11-23T23:30:00Z'), 'Asia/Ho_Chi_Minh')).toBe('2026-11-24');
    expect(dayOf(new Date('2026-11-23T23:30:00Z'), 'UTC')).toBe('2026-11-23');
  });

  it('are put in relation to now', () => {
    const now = new Date('2026-11-23T12:00:00Z');

    expect(ago('2026-11-23T11:59:40Z', now)).toBe('just now');
    expect(ago('2026-11-20T12:00:00Z', now)).toBe('3 days ago');
    expect(ago('2026-11-23T14:00:00Z', now)).toBe('in 2 hours');
  });
});

describe('days', () => {
  it('begin at midnight of the zone', () => {
    expect(startOfDay('2026-11-23', 'Asia/Ho_Chi_Minh')).toBe('2026-11-22T17:00:00.000Z');
    expect(startOfDay('2026-11-23', 'America/New_York')).toBe('2026-11-23T05:00:00.000Z');
    expect(startOfDay('2026-11-23', 'UTC')).toBe('2026-11-23T00:00:00.000Z');
  });

  it('begin right when the clocks change', () => {
    expect(startOfDay('2026-10-25', 'Europe/Berlin')).toBe('2026-10-24T22:00:00.000Z');
    expect(startOfDay('2026-10-26', 'Europe/Berlin')).toBe('2026-10-25T23:00:00.000Z');
  });

  it('have no zone', () => {
    expect(day('2026-11-01')).toBe('1 Nov 2026');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
  });

  it('read as one day or a range', () => {
    expect(period('2026-11-22', '2026-11-22')).toBe('22 Nov 2026');
    // Which spaces stand round the dash differs between versions of the browser's tables.
    expect(period('2026-11-01', '2026-11-30').replace(/\s*–\s*/, '–')).toBe('1–30 Nov 2026');
  });
});

describe('amounts', () => {
  it('of time', () => {
    expect(duration(40)).toBe('40 s');
    expect(duration(7_500)).toBe('2 h 05 min');
  });

  it('of time, in days too', () => {
    expect(span(20)).toBe('under a minute');
    expect(span(3_000)).toBe('50 min');
    expect(span(18_600)).toBe('5 h 10 min');
    expect(span(86_400)).toBe('1 day');
    expect(span(273_600)).toBe('3 days 4 h');
    expect(span(40 * 86_400 + 7_200)).toBe('40 days');
  });

  it('of days', () => {
    expect(daysBetween('2026-11-23', '2026-12-01')).toBe(8);
    expect(daysBetween('2026-11-23', '2026-11-20')).toBe(-3);
  });

  it('of bytes', () => {
    expect(bytes(84_210)).toBe('82 kB');
    expect(bytes(1_240_000)).toBe('1.2 MB');
    expect(bytes(10 * 1_024 * 1_024)).toBe('10 MB');
  });
});
