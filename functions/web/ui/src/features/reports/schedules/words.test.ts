import { expect, it } from 'vitest';
import type { LastResult, Rhythm } from './types';
import {
  daysInWords,
  dueInWords,
  formatsInWords,
  ordinal,
  resultInWords,
  rhythmInWords,
  subjectInWords,
  timingInWords,
} from './words';

it('says when, on whose clock', () => {
  const zone = 'Europe/Berlin';
  const inWords = (days: Rhythm) => timingInWords({ days, at: '07:30', zone });
  expect(inWords({ on: 'weekly', weekday: 1 })).toBe('Every Monday at 07:30, Europe/Berlin');
  expect(inWords({ on: 'daily' })).toBe('Every day at 07:30, Europe/Berlin');
  expect(inWords({ on: 'weekdays' })).toBe('Monday to Friday at 07:30, Europe/Berlin');
  expect(inWords({ on: 'monthly', day: 2 })).toBe(
    'On the 2nd of each month at 07:30, Europe/Berlin',
  );
  expect(timingInWords({ days: { on: 'month_end' }, at: '18:00', zone: 'America/New_York' })).toBe(
    'On the last day of each month at 18:00, America/New York',
  );
});

it('names the last day of the week', () => {
  expect(rhythmInWords({ on: 'weekly', weekday: 7 })).toBe('Every Sunday');
});

it.each([
  [1, '1st'],
  [2, '2nd'],
  [3, '3rd'],
  [4, '4th'],
  [11, '11th'],
  [12, '12th'],
  [13, '13th'],
  [21, '21st'],
  [22, '22nd'],
  [23, '23rd'],
  [28, '28th'],
])('counts the days of a month: %i is the %s', (number, words) => {
  expect(ordinal(number)).toBe(words);
});

it('shows a due time on the clock of the schedule, whatever summer time does', () => {
  expect(dueInWords('2026-10-24T05:30:00Z', 'Europe/Berlin')).toBe('Sat, 24 Oct 2026, 07:30');
  expect(dueInWords('2026-10-25T06:30:00Z', 'Europe/Berlin')).toBe('Sun, 25 Oct 2026, 07:30');
  expect(dueInWords('2026-11-30T23:00:00Z', 'Asia/Tokyo')).toBe('Tue, 1 Dec 2026, 08:00');
});

it('says of each rhythm which days its reports are about', () => {
  const said = (['daily', 'weekdays', 'weekly', 'monthly', 'month_end'] as const).map((on) =>
    daysInWords({ on }),
  );
  expect(new Set(said).size).toBe(5);
  expect(daysInWords({ on: 'weekdays' })).toContain('Friday to Sunday');
});

it('says how the last run ended', () => {
  const result = (how: Partial<LastResult>) =>
    resultInWords({
      schedule: 's',
      run: 'r',
      kind: 'weekly',
      state: 'done',
      at: '2026-11-23T06:30:00Z',
      written_to: 0,
      skipped: 0,
      empty: false,
      ...how,
    });
  expect(result({ written_to: 1 })).toBe('Sent to 1 person.');
  expect(result({ written_to: 3, skipped: 1 })).toBe(
    'Sent to 3 people; 1 person was left out and may see nothing of it.',
  );
  expect(result({ skipped: 2 })).toBe(
    'Sent to nobody; 2 people were left out and may see nothing of it.',
  );
  expect(result({ empty: true })).toBe('Nothing had happened, so nobody was written to.');
  expect(result({ state: 'failed', error: 'why' })).toBe('It could not be made.');
  expect(result({ state: 'cancelled' })).toBe('It was cancelled; nobody was written to.');
});

it('names what a report is about', () => {
  const nameOf = { person: (id: string) => `person ${id}`, job: (id: string) => `job ${id}` };
  expect(subjectInWords({ kind: 'person', user: '7' }, nameOf)).toBe('Report of person 7');
  expect(subjectInWords({ kind: 'job', job: '8' }, nameOf)).toBe('Report of the job job 8');
  expect(subjectInWords({ kind: 'data_care' }, nameOf)).toBe('Report of data care');
});

it('says which files come, or that none do', () => {
  expect(formatsInWords(['pdf', 'xlsx'])).toBe('PDF and Excel');
  expect(formatsInWords(['xlsx'])).toBe('Excel');
  expect(formatsInWords([])).toBe('Figures in the mail itself');
});
