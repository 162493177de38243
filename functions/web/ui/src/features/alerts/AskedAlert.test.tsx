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
const page = (items: Alert[], next: string | null) => ({
  status: 200,
  body: { items, next, open: 0 },
});

function Asked({ choose }: { choose: () => void }) {
  return <AskedAlert asked={useQuery(alertQuery('a9'))} choose={choose} />;
}
const open = (choose = () => {}) =>
  show(<Asked choose={choose} />, { ...someone, permissions: ['view_team_activity'] });

it('looks through the pages of all alerts, shows the one in whatever state, and goes there', async () => {
  const seen = answers(page([alert('a1')], '1'), page([], '2'), page([alert('a9')], '3'));
  const choose = vi.fn();
  open(choose);
  const button = await screen.findByRole('button', { name: 'Reopen: Candidates wait too long' });

  expect(seen.map(({ query }) => query)).toEqual([
    { limit: '100' },
    { limit: '100', cursor: '1' },
    { limit: '100', cursor: '2' },
  ]);
  expect(screen.getByRole('article', { name: 'Candidates wait too long' })).toHaveFocus();
  await userEvent.setup().click(button);
  expect(choose).toHaveBeenCalledWith(alert('a9'), expect.objectContaining({ to: 'open' }));
});

it('unfolds what led to the alert', async () => {
  answers(page([alert('a9')], null), { status: 200, body: { items: [], next: null } });
  show(<Asked choose={() => {}} />, {
    ...someone,
    permissions: ['view_team_activity', 'view_candidates'],
  });

  expect(await screen.findByText('Candidate 2, moved on meanwhile')).toBeInTheDocument();
});

it('says that the alert is gone', async () => {
  answers(page([alert('a1')], '1'), page([alert('a2')], null));
  open();

  expect(await screen.findByText('That alert isn’t here any more')).toBeInTheDocument();
});

it('gives up after some pages of a list that does not end', async () => {
  const seen = answers(...Array.from({ length: 30 }, (_, place) => page([], String(place + 1))));
  open();

  expect(await screen.findByText('That alert isn’t here any more')).toBeInTheDocument();
  expect(seen).toHaveLength(20);
});

it('offers to try again where the list can’t be read', async () => {
  answers({ status: 500, body: { code: 'unexpected' } }, page([alert('a9')], null));
  open();
  await userEvent.setup().click(await screen.findByRole('button', { name: /try again/i }));

  await waitFor(() => expect(screen.getByRole('article')).toBeInTheDocument());
});
