import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import type { Candidate, Move } from '@/api/types';
import { show } from '@/test-kit';
import { MoveForm } from './MoveForm';

const candidate = { id: 'c1', name: 'Lan Trần', status: 'screened', version: 7 } as Candidate;
const move: Move = { to: 'rejected', reopens: false, fields: [] };
const preview = {
  applies: true,
  delay_hours: 24,
  language: 'de',
  subject: 'Your application',
  text: 'Dear Lan',
};

/** Answers the preview and takes the move. */
function api(letter: { status: number; body: object }) {
  const moves: { letter?: unknown }[] = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    if (request.url.includes('/letter?'))
      return Response.json(letter.body, { status: letter.status });
    if (request.url.includes('/directory')) return Response.json({ items: [] });
    moves.push(await request.json());
    return Response.json({ candidate: { ...candidate, status: 'rejected' }, history: [] });
  });
  return moves;
}

const opened = (gone = false) => {
  const onMoved = vi.fn();
  show(
    <MoveForm
      candidate={candidate}
      move={move}
      gone={gone}
      onClose={() => {}}
      onDirty={() => {}}
      onMoved={onMoved}
    />,
  );
  return onMoved;
};
const submit = () => screen.getByRole('button', { name: 'Move to Rejected' });

it('leaves the mail to the job where nothing is changed', async () => {
  const moves = api({ status: 200, body: preview });
  const onMoved = opened();

  expect(await screen.findByText(/after 1 day, in German/)).toBeInTheDocument();
  await userEvent.click(submit());

  await vi.waitFor(() => expect(onMoved).toHaveBeenCalled());
  expect(moves[0]).not.toHaveProperty('letter');
});

it('sends the words that were changed', async () => {
  const moves = api({ status: 200, body: preview });
  const onMoved = opened();
  const user = userEvent.setup();

  await user.type(await screen.findByRole('textbox', { name: 'Subject' }), ' as a cook');
  await user.click(submit());

  await vi.waitFor(() => expect(onMoved).toHaveBeenCalled());
  expect(moves[0]?.letter).toEqual({
    kind: 'text',
    subject: 'Your application as a cook',
    text: 'Dear Lan',
  });
});

it('can send no mail', async () => {
  const moves = api({ status: 200, body: preview });
  const onMoved = opened();
  const user = userEvent.setup();

  await user.click(await screen.findByRole('switch', { name: /^Send a mail/ }));
  expect(screen.queryByRole('textbox', { name: 'Subject' })).toBeNull();
  await user.click(submit());

  await vi.waitFor(() => expect(onMoved).toHaveBeenCalled());
  expect(moves[0]?.letter).toEqual({ kind: 'none' });
});

it('does not stand in the way when there is nothing to show', async () => {
  const moves = api({ status: 500, body: { code: 'unexpected' } });
  const onMoved = opened();

  expect(await screen.findByText(/can’t be shown right now/)).toBeInTheDocument();
  await userEvent.click(submit());

  await vi.waitFor(() => expect(onMoved).toHaveBeenCalled());
  expect(moves).toHaveLength(1);
});

it('keeps the entries readable when the step is gone', async () => {
  api({ status: 200, body: preview });
  opened(true);

  expect(screen.getByText('Rejected isn’t possible any more')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Move to Rejected' })).toBeNull();
});
