import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { Explanation as Answer } from '@/api/analytics';
import { answers, show, someone } from '@/test-kit';
import { ExplainButton } from './ExplainButton';
import { Explaining } from './Explaining';

const metric: Answer['metric'] = {
  id: 'hired',
  name: 'Hired',
  unit: 'count',
  group: 'pipeline',
  better: 'more',
  definition: 'Moves to hired.',
  computed: 'Moves to hired, less those taken back',
  about: 'people',
};
const event = {
  id: 'e1',
  operation_id: 'o1',
  at: '2026-11-20T09:00:00Z',
  actor: { kind: 'user', id: 'u1' },
  source: 'web',
  action: 'change_status',
  outcome: 'ok',
  schema: 1,
  metadata: { from: 'offered', to: 'hired' },
} as unknown as Answer['items'][number]['event'];
const period = { from: '2026-11-01', to: '2026-11-30' };

const whole: Answer = {
  metric,
  period,
  value: 1,
  above: 1,
  below: null,
  counted: 1,
  complete: true,
  people: [],
  items: [{ event, counts: 1, among: 0 }],
  next: null,
};

async function explained(change: Partial<Answer> = {}, ...more: Partial<Answer>[]) {
  const body = (part: Partial<Answer>) => ({ status: 200, body: { ...whole, ...part } });
  const seen = answers(body(change), ...more.map(body));
  show(
    <Explaining>
      <ExplainButton number={{ metric: 'hired', name: 'Hired', period }} />
    </Explaining>,
    { ...someone, permissions: ['view_team_activity'] },
  );
  await userEvent.setup().click(screen.getByRole('button', { name: 'Explain: Hired' }));
  await screen.findByText('Moves to hired.');
  return seen;
}

it('tells what a number means, how it is computed and what it was counted from', async () => {
  const seen = await explained();

  expect(seen[0]?.path).toBe('/api/v1/admin/explain');
  expect(screen.getByText('Moves to hired, less those taken back')).toBeInTheDocument();
  expect(screen.getByText('Offered → Hired')).toBeInTheDocument();
  expect(screen.getByText('1 row, counting 1')).toBeInTheDocument();
  expect(screen.queryByText(/time of retention/)).not.toBeInTheDocument();
});

it('says that older rows are deleted', async () => {
  await explained({ complete: false });

  expect(screen.getByText(/Rows older than the time of retention are deleted/)).toBeInTheDocument();
});

it('shows a rate as the division it is, row by row', async () => {
  const items = [{ ...(whole.items[0] as Answer['items'][number]), counts: 0, among: 1 }];
  const rate = {
    value: 62.5,
    above: 5,
    below: 8,
    items,
    metric: { ...metric, unit: 'percent' as const },
  };
  await explained(rate);

  expect(screen.getByText('5 divided by 8')).toBeInTheDocument();
  expect(screen.getByText('1 row, counting 0 of 1')).toBeInTheDocument();
});

it('opens the part of one person, and goes back to everybody', async () => {
  const people = [{ user: { id: 'u1', name: 'Ada' }, value: 1 }];
  const seen = await explained({ people, items: [] }, {});
  expect(screen.getByText(/listed for one person at a time/)).toBeInTheDocument();
  const user = userEvent.setup();

  await user.click(screen.getByRole('button', { name: /explain: Hired, Ada$/ }));
  expect(await screen.findByText('1 row, counting 1')).toBeInTheDocument();
  expect(seen[1]?.query).toMatchObject({ user: 'u1', metric: 'hired' });

  await user.click(screen.getByRole('button', { name: 'Everybody' }));
  expect(await screen.findByRole('table', { name: 'People behind this number' })).toBeVisible();
});
