import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { show } from '@/test-kit';
import { NoteComposer } from './NoteComposer';

const people = [
  { id: 'u1', name: 'Helena Brandt', state: 'active' },
  { id: 'u2', name: 'Minh Anh Nguyễn', state: 'active' },
  { id: 'u3', name: 'Hedwig Gone', state: 'deactivated' },
];

function api(status: number) {
  const sent: unknown[] = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    if (request.url.includes('/directory')) return Response.json({ items: people, next: null });
    sent.push(await request.json());
    return Response.json({ id: 'n1', code: 'unavailable' }, { status });
  });
  return sent;
}

const note = () => screen.getByRole('textbox', { name: 'Note' });

it('mentions the people who were chosen', async () => {
  const sent = api(201);
  show(<NoteComposer candidate="c1" />);
  const user = userEvent.setup();

  await user.type(note(), 'Please look, @');
  await screen.findByRole('option', { name: 'Helena Brandt' });
  expect(screen.queryByRole('option', { name: 'Hedwig Gone' })).toBeNull();
  await user.type(note(), 'nguy{Enter}today');
  expect(note()).toHaveValue('Please look, @Minh Anh Nguyễn today');
  await user.click(screen.getByRole('button', { name: 'Add note' }));

  await vi.waitFor(() => expect(note()).toHaveValue(''));
  expect(sent).toEqual([{ text: 'Please look, @Minh Anh Nguyễn today', mentions: ['u2'] }]);
});

it('keeps what was typed when saving fails, and when one leaves', async () => {
  api(503);
  const { unmount } = show(<NoteComposer candidate="c2" />);
  const user = userEvent.setup();

  await user.type(note(), 'Long thoughts');
  await user.click(screen.getByRole('button', { name: 'Add note' }));
  await screen.findByRole('alert');
  expect(note()).toHaveValue('Long thoughts');

  unmount();
  show(<NoteComposer candidate="c2" />);
  expect(note()).toHaveValue('Long thoughts');
});

/** An API that takes its time to answer. */
function slowApi() {
  let answer = () => {};
  const sent = new Promise<void>((resolve) => {
    answer = resolve;
  });
  vi.stubGlobal('fetch', async (request: Request) => {
    if (request.url.includes('/directory')) return Response.json({ items: people, next: null });
    await sent;
    return Response.json({ id: 'n1' }, { status: 201 });
  });
  return () => answer();
}

it('keeps what was written while the note was being sent', async () => {
  const answer = slowApi();
  show(<NoteComposer candidate="c3" />);
  const user = userEvent.setup();

  await user.type(note(), 'First');
  await user.click(screen.getByRole('button', { name: 'Add note' }));
  await user.type(note(), ' and more');
  answer();
  await vi.waitFor(() =>
    expect(screen.getByRole('button', { name: 'Add note' })).not.toHaveAttribute('data-loading'),
  );

  expect(note()).toHaveValue('First and more');
});

it('is empty again when the page was left while the note was being sent', async () => {
  const answer = slowApi();
  const { unmount } = show(<NoteComposer candidate="c4" />);
  const user = userEvent.setup();
  await user.type(note(), 'On the way out');
  await user.click(screen.getByRole('button', { name: 'Add note' }));

  unmount();
  answer();
  await new Promise((wake) => setTimeout(wake, 50));
  show(<NoteComposer candidate="c4" />);

  expect(note()).toHaveValue('');
});
