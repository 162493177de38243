import { useQuery } from '@tanstack/react-query';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import type { Alert } from '@/api/alerts';
import { answers, show, someone } from '@/test-kit';
import { AskedAlert } from './AskedAlert';
import { alertQuery } from './api';

const alert = (id: string, more: Partial<Alert> = {}): Alert => ({
  id,
  kind: 'stuck_candidates',
  state: 'fine',
  title: 'Candidates wait too long',
  reason: '2 candidates wait.',
  user: null,
  raised_at: '2026-11-20T09:00:00Z',
  day: '2026-11-20',
  rows: { from: '2026-11-20T09:00:00Z', to: '2026-11-20T10:00:00Z', candidates: ['c1', 'c2'] },
  note: null,
  noted_by: null,
  noted_at: null,
  version: 1,
  ...more,
});
const found = { status: 200, body: alert('a9') };

function Asked({ choose }: { choose: () => void }) {
  return <AskedAlert asked={useQuery(alertQuery('a9'))} choose={choose} />;
}
const open = (choose = () => {}) =>
  show(<Asked choose={choose} />, { ...someone, permissions: ['view_team_activity'] });

it('shows the one alert in whatever state, and goes there', async () => {
  const seen = answers(found);
  const choose = vi.fn();
  open(choose);
  const button = await screen.findByRole('button', { name: 'Reopen: Candidates wait too long' });

  expect(seen.map(({ path }) => path)).toEqual(['/api/v1/admin/alerts/a9']);
  expect(screen.getByRole('article', { name: 'Candidates wait too long' })).toHaveFocus();
  await userEvent.setup().click(button);
  expect(choose).toHaveBeenCalledWith(alert('a9'), expect.objectContaining({ to: 'open' }));
});

it('unfolds what led to the alert', async () => {
  answers(found, { status: 200, body: { items: [], next: null } });
  show(<Asked choose={() => {}} />, {
    ...someone,
    permissions: ['view_team_activity', 'view_candidates'],
  });

  expect(await screen.findByText('Candidate 2, moved on meanwhile')).toBeInTheDocument();
});

it('says that the alert is gone', async () => {
  answers({ status: 404, body: { code: 'not_found' } });
  open();

  expect(await screen.findByText('That alert isn’t here any more')).toBeInTheDocument();
});

it('offers to try again where the list can’t be read', async () => {
  answers({ status: 500, body: { code: 'unexpected' } }, found);
  open();
  await userEvent.setup().click(await screen.findByRole('button', { name: /try again/i }));

  await waitFor(() => expect(screen.getByRole('article')).toBeInTheDocument());
});
