import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { answers, show, someone } from '@/test-kit';
import { SignInForm } from './SignInForm';

const toTheCode = async () => {
  const user = userEvent.setup();
  await user.type(screen.getByLabelText('Mail address'), 'helena@example.org');
  await user.click(screen.getByRole('button', { name: 'Send me a code' }));
  await screen.findByText('Look into your mailbox');
  return user;
};

it('signs in with the code from the mail', async () => {
  const seen = answers(
    { status: 202, body: { expires_at: '2026-11-23T10:00:00.000Z' } },
    { status: 204 },
    { status: 200, body: someone },
  );
  const onSignedIn = vi.fn();
  show(<SignInForm onSignedIn={onSignedIn} />);

  const user = await toTheCode();
  await user.type(screen.getByLabelText('Code from the mail'), '123 456');
  await user.click(screen.getByRole('button', { name: 'Sign in' }));

  await vi.waitFor(() => expect(onSignedIn).toHaveBeenCalled());
  expect(seen.map((call) => call.body)).toEqual([
    { mail: 'helena@example.org' },
    { code: '123456' },
    null,
  ]);
});

it('says when a code does not work, and keeps the way open', async () => {
  answers(
    { status: 202, body: { expires_at: '2026-11-23T10:00:00.000Z' } },
    { status: 401, body: { code: 'sign_in_failed' } },
  );
  show(<SignInForm onSignedIn={() => {}} />);

  const user = await toTheCode();
  await user.type(screen.getByLabelText('Code from the mail'), '000000');
  await user.click(screen.getByRole('button', { name: 'Sign in' }));

  expect(await screen.findByText('That didn’t work')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Send it again' })).toBeEnabled();
});
