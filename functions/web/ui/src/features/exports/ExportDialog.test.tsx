import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { answers, show } from '@/test-kit';
import ExportDialog from './ExportDialog';

it('says of whom, orders the same file only once, and keeps the choice when it fails', async () => {
  const user = userEvent.setup();
  const seen = answers({ status: 503 }, { status: 503 }, { status: 503 });
  show(<ExportDialog filter={{ status: ['new'], waiting_days: 7 }} onClose={() => {}} />);
  expect(await screen.findByText('Status: New')).toBeVisible();
  expect(screen.getByText('In the same status for at least 7 days')).toBeVisible();

  await user.click(screen.getByRole('radio', { name: /CSV/ }));
  const make = screen.getByRole('button', { name: 'Make the file' });
  await user.click(make);
  await screen.findByText('Hirelog is busy right now');
  await user.click(make);
  await user.click(screen.getByRole('radio', { name: /Excel/ }));
  await user.click(make);

  expect(seen.map(({ body }) => body)).toEqual([
    { format: 'csv', filter: { status: ['new'], waiting_days: 7 } },
    { format: 'csv', filter: { status: ['new'], waiting_days: 7 } },
    { format: 'xlsx', filter: { status: ['new'], waiting_days: 7 } },
  ]);
  const [first, second, third] = seen.map(({ headers }) => headers.get('idempotency-key'));
  expect(second).toBe(first);
  expect(third).not.toBe(first);
});

it('says so when everybody is in it', async () => {
  answers();
  show(<ExportDialog filter={{}} onClose={() => {}} />);
  expect(await screen.findByText('All candidates, as no filter is set.')).toBeVisible();
});
