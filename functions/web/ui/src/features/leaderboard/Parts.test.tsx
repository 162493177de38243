import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { LeaderboardRow, MetricOut } from '@/api/analytics';
import { Explaining } from '@/features/analytics/Explaining';
import { answers, show } from '@/test-kit';
import { Parts } from './Parts';

const metric = (id: string, unit: MetricOut['unit'], group: MetricOut['group']): MetricOut => ({
  id,
  name: id,
  unit,
  group,
  better: 'more',
  about: 'people',
  definition: '',
  computed: '',
});
const part = (id: string, value: number) => ({
  metric: id,
  name: id,
  value,
  weight: 10,
  points: 8,
});
const row = {
  user: { id: 'u1', name: 'Ada' },
  parts: [part('feedback_in_time', 82.4), part('hires', 3), part('active_time', 112_800)],
} as LeaderboardRow;
const period = { from: '2026-11-01', to: '2026-11-30' };

function shown(reply: { status: number; body?: unknown }) {
  answers(reply);
  show(
    <Explaining>
      <Parts row={row} period={period} />
    </Explaining>,
  );
}

it('shows each value in the unit of its metric', async () => {
  const items = [
    metric('feedback_in_time', 'percent', 'interviews'),
    metric('hires', 'count', 'pipeline'),
    metric('active_time', 'seconds', 'activity'),
  ];
  shown({ status: 200, body: { items } });
  expect(screen.queryByText('82.4')).not.toBeInTheDocument();

  expect(await screen.findByRole('button', { name: /^82\.4\s%\s?,/ })).toBeInTheDocument();
  expect(screen.getByRole('button', { name: /^3\s?,/ })).toBeInTheDocument();
  expect(screen.getByRole('button', { name: /^31 h 20 min\s?,/ })).toBeInTheDocument();
});

it('shows the bare values where the dictionary can’t be read', async () => {
  shown({ status: 500, body: { code: 'unexpected' } });

  expect(await screen.findByRole('button', { name: /^82\.4\s?,/ })).toBeInTheDocument();
});
