import { describe, expect, it } from 'vitest';
import { clockOf, instantAt, minutesOf, mondayOf, stretch, wallOf, zoneLabel } from './zones';

describe('clocks and moments', () => {
  it('lead to each other in every zone', () => {
    for (const zone of ['Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe'])
      for (const date of ['2026-01-15', '2026-03-29', '2026-07-01', '2026-10-25', '2026-11-01']) {
        const at = instantAt(date, 14 * 60 + 45, zone);
        expect(wallOf(at, zone)).toEqual({ date, minutes: 14 * 60 + 45 });
      }
  });

  it('take the first one of a time that comes twice', () => {
    expect(instantAt('2026-10-25', 150, 'Europe/Berlin')).toBe('2026-10-25T00:30:00.000Z');
    expect(instantAt('2026-11-01', 90, 'America/New_York')).toBe('2026-11-01T05:30:00.000Z');
    expect(instantAt('2026-04-05', 105, 'Australia/Lord_Howe')).toBe('2026-04-04T14:45:00.000Z');
  });

  it('read as people write them', () => {
    expect([clockOf(545), clockOf(1440)]).toEqual(['09:05', '24:00']);
    expect([minutesOf('09:05'), minutesOf('24:00'), minutesOf('24:01'), minutesOf('9:5')]).toEqual([
      545,
      1440,
      null,
      null,
    ]);
    expect(stretch('2026-11-24T13:00:00Z', '2026-11-24T14:00:00Z', 'Europe/Berlin')).toBe(
      'Tue, 24 Nov 2026, 14:00–15:00',
    );
    expect(stretch('2026-11-24T22:00:00Z', '2026-11-24T23:00:00Z', 'Europe/Berlin')).toBe(
      'Tue, 24 Nov 2026, 23:00–24:00',
    );
    expect(stretch('2026-11-24T22:30:00Z', '2026-11-24T23:30:00Z', 'Europe/Berlin')).toContain(
      '23:30–00:30 (Wed, 25 Nov 2026)',
    );
    expect(zoneLabel('Asia/Kolkata')).toBe('Asia/Kolkata (GMT+5:30)');
  });
});

it('begins weeks on Monday', () => {
  expect(['2026-11-23', '2026-11-29', '2026-11-30'].map(mondayOf)).toEqual([
    '2026-11-23',
    '2026-11-23',
    '2026-11-30',
  ]);
});
