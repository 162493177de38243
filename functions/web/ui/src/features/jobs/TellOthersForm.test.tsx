import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { show } from '@/test-kit';
import { TellOthersForm } from './TellOthersForm';

const would = [
  { id: 'c1', name: 'Lan', from: 'new' as const, version: 1 },
  { id: 'c2', name: 'Tom', from: 'new' as const, version: 1 },
];
const mail = { applies: true, delay_hours: 24, language: 'en', subject: 'Sorry', text: 'Dear Lan' };

/** Answers the preview of the mail in turn. */
function api(...replies: { status: number; body: object }[]) {
  let asked = 0;
  vi.stubGlobal('fetch', async () => {
    const { status, body } = replies[Math.min(asked, replies.length - 1)] ?? {
      status: 500,
      body: {},
    };
    asked += 1;
    return Response.json(body, { status });
  });
}
const open = (onRun = vi.fn()) => {
  show(
    <TellOthersForm
      would={would}
      wouldNot={[]}
      progress={null}
      running={false}
      error={null}
      onRun={onRun}
      onClose={() => {}}
    />,
  );
  return onRun;
};
const reject = () => screen.getByRole('button', { name: 'Reject 2 candidates' });

it('rejects nobody before the mail is there', async () => {
  api({ status: 200, body: mail });
  const onRun = open();

  expect(reject()).toBeDisabled();
  expect(await screen.findByText(/2 candidates get a mail/)).toBeInTheDocument();
  await userEvent.click(reject());

  expect(onRun).toHaveBeenCalledWith('default', ['c1', 'c2']);
});

it('says when the mail can’t be shown, asks again, and goes on without', async () => {
  api({ status: 500, body: { code: 'unexpected' } }, { status: 200, body: mail });
  const onRun = open();

  expect(await screen.findByText('The mails can’t be shown right now')).toBeInTheDocument();
  expect(reject()).toBeDisabled();
  await userEvent.click(screen.getByRole('switch'));
  expect(reject()).toBeEnabled();
  await userEvent.click(screen.getByRole('switch'));
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('Sorry')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('switch'));
  await userEvent.click(reject());

  expect(onRun).toHaveBeenCalledWith('none', ['c1', 'c2']);
});
