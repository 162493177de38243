import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import type { Candidate, Move } from '@/api/types';
import { answers, show } from '@/test-kit';
import { MoveForm } from './MoveForm';

const candidate = { id: 'c1', name: 'Lan Trần', status: 'screened', version: 7 } as Candidate;
const move: Move = {
  to: 'rejected',
  reopens: false,
  fields: [
    { name: 'score', label: 'Score', kind: 'score', min: 1, max: 5, requirement: 'required' },
    {
      name: 'note',
      label: 'Note',
      kind: 'text',
      max_length: 4000,
      requirement: 'required',
    },
  ],
};

const nothing = () => {};
const open = (onMoved: () => void = nothing) =>
  show(
    <MoveForm
      candidate={candidate}
      move={move}
      onClose={nothing}
      onDirty={nothing}
      onMoved={onMoved}
    />,
  );

const fill = async () => {
  const user = userEvent.setup();
  await user.click(screen.getByRole('radio', { name: '4' }));
  await user.type(screen.getByRole('textbox', { name: /Note/ }), 'Not this time');
  return user;
};
const submit = () => screen.getByRole('button', { name: 'Move to Rejected' });

it('asks for what is missing without asking the server', async () => {
  const seen = answers();
  open();

  await userEvent.setup().click(submit());

  expect(await screen.findAllByText('Needed for this step')).toHaveLength(2);
  expect(seen).toHaveLength(0);
});

it('sends the entries with the version they were made from', async () => {
  const seen = answers({
    status: 200,
    body: { candidate: { ...candidate, status: 'rejected' }, moves: [], history: [] },
  });
  const onMoved = vi.fn();
  open(onMoved);

  const user = await fill();
  await user.click(submit());

  await vi.waitFor(() => expect(onMoved).toHaveBeenCalled());
  expect(seen[0]).toMatchObject({
    method: 'POST',
    path: '/api/v1/candidates/c1/status',
    body: { to: 'rejected', fields: { score: 4, note: 'Not this time' } },
  });
  expect(seen[0]?.headers.get('if-match')).toBe('"7"');
});

it('shows a refusal at its field and keeps the entries', async () => {
  answers({
    status: 422,
    body: {
      code: 'invalid_input',
      errors: [{ field: '/fields/note', code: 'invalid_text', detail: 'is too short' }],
    },
  });
  open();

  const user = await fill();
  await user.click(submit());

  expect(await screen.findByText('is too short')).toBeInTheDocument();
  expect(screen.getByRole('textbox', { name: /Note/ })).toHaveValue('Not this time');
  expect(screen.getByRole('textbox', { name: /Note/ })).toBeInvalid();
});

it('explains a lost race and keeps the entries', async () => {
  answers({ status: 412, body: { code: 'version_conflict' } });
  open();

  const user = await fill();
  await user.click(submit());

  expect(await screen.findByText(/Someone else changed this candidate/)).toBeInTheDocument();
  expect(screen.getByRole('textbox', { name: /Note/ })).toHaveValue('Not this time');
});
