import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { Stats } from '@/api/types';
import { show } from '@/test-kit';
import { StatisticsPanel } from './StatisticsPanel';

const stats = (value: number): Stats => ({
  from: '2026-11-23',
  to: '2026-11-23',
  figures: [
    {
      metric: 'logins',
      name: 'Sign-ins',
      unit: 'count',
      group: 'activity',
      better: 'neither',
      value,
      too_few: false,
      definition: 'Times signed in.',
    },
  ],
  hours: new Array(24).fill(0),
  first_activity: null,
  last_activity: null,
});

it('shows the figures of the chosen period', async () => {
  const statistics = { kind: 'shown' as const, day: stats(1), week: stats(5), month: stats(20) };
  show(<StatisticsPanel statistics={statistics} loading={false} />);

  expect(screen.getByText('1')).toBeInTheDocument();
  await userEvent.setup().click(screen.getByRole('radio', { name: 'Week' }));
  expect(screen.getByText('5')).toBeInTheDocument();
});

it('explains a figure', async () => {
  const statistics = { kind: 'shown' as const, day: stats(1), week: stats(5), month: stats(20) };
  show(<StatisticsPanel statistics={statistics} loading={false} />);

  await userEvent.setup().tab();
  await userEvent.setup().hover(screen.getByRole('button', { name: /Sign-ins/ }));

  expect(await screen.findByText('Times signed in.')).toBeInTheDocument();
});

it('says that a person opted out', () => {
  show(<StatisticsPanel statistics={{ kind: 'opted_out' }} loading={false} />);

  expect(screen.getByText('Opted out')).toBeInTheDocument();
});
