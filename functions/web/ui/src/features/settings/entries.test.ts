import { expect, it } from 'vitest';
import { entriesOf, reminderOf, toApi } from './entries';

it('shows reminders in the largest unit that fits', () => {
  expect([1440, 2880, 60, 90, 5].map(reminderOf)).toEqual([
    { count: '1', unit: 'days' },
    { count: '2', unit: 'days' },
    { count: '1', unit: 'hours' },
    { count: '90', unit: 'minutes' },
    { count: '5', unit: 'minutes' },
  ]);
});

it('comes back as it went, without empty lines', () => {
  const settings = {
    remind_before_minutes: [1440, 60],
    feedback_after_hours: 2,
    scorecards: { video: ['Skills', 'Fit'] },
    version: 1,
  };
  const entries = entriesOf(settings);
  expect(toApi(entries)).toEqual({
    remind_before_minutes: [1440, 60],
    feedback_after_hours: 2,
    scorecards: { video: ['Skills', 'Fit'] },
  });
  expect(
    toApi({ ...entries, feedbackAfter: ' ', scorecards: { video: ' Skills \n\n' } }),
  ).toMatchObject({ feedback_after_hours: null, scorecards: { video: ['Skills'] } });
});
