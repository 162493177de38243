import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { answers, show } from '@/test-kit';
import { keep } from './lastOperation';
import { UndoStrip } from './UndoStrip';

const until = new Date(Date.now() + 60_000).toISOString();
const refused = { id: 'a', name: 'Lan', code: 'moved_since', detail: 'Moved on.', allowed: [] };

it('does not look like a success when nobody was put back', async () => {
  keep([{ id: 'o', ids: ['a'], to: 'rejected', until }]);
  const seen = answers({
    status: 200,
    body: { moved: [], refused: [{ ...refused, errors: [] }] },
  });
  show(<UndoStrip />);

  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));

  expect(await screen.findByText('Nobody was put back')).toBeInTheDocument();
  expect(screen.getByText(/1 candidate: Moved on/)).toBeInTheDocument();
  expect(seen[0]?.headers.get('idempotency-key')).toBeTruthy();
});

it('takes all operations of a move back as one', async () => {
  keep([
    { id: 'o1', ids: ['a', 'b'], to: 'rejected', until },
    { id: 'o2', ids: ['c'], to: 'rejected', until },
  ]);
  answers(
    { status: 200, body: { moved: [{ id: 'a' }, { id: 'b' }], refused: [] } },
    { status: 200, body: { moved: [{ id: 'c' }], refused: [] } },
  );
  show(<UndoStrip />);

  expect(screen.getByText('3 candidates moved to Rejected')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));

  expect(await screen.findByText('3 candidates put back')).toBeInTheDocument();
});
