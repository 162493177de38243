import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { answers, show, someone } from '@/test-kit';
import { ExplainButton } from './ExplainButton';
import { Explaining } from './Explaining';

const metric = {
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
};
const period = { from: '2026-11-01', to: '2026-11-30' };

async function explained(complete: boolean) {
  const seen = answers({
    status: 200,
    body: { metric, value: 1, counted: 1, complete, items: [{ event, counts: 1 }], next: null },
  });
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
  const seen = await explained(true);

  expect(seen[0]?.path).toBe('/api/v1/admin/explain');
  expect(screen.getByText('Moves to hired, less those taken back')).toBeInTheDocument();
  expect(screen.getByText('Offered → Hired')).toBeInTheDocument();
  expect(screen.getByText('1 row, counting 1')).toBeInTheDocument();
  expect(screen.queryByText(/time of retention/)).not.toBeInTheDocument();
});

it('says that older rows are deleted', async () => {
  await explained(false);

  expect(screen.getByText(/Rows older than the time of retention are deleted/)).toBeInTheDocument();
});
