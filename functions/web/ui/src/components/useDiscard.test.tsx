import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { show } from '@/test-kit';
import { useDiscard } from './useDiscard';

function Probe({ dirty, leave }: { dirty: boolean; leave: () => void }) {
  const discard = useDiscard(dirty);
  return (
    <>
      <button type="button" onClick={() => discard.ask(leave)}>
        Close
      </button>
      {discard.question}
    </>
  );
}
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

it('goes on at once where nothing was entered', async () => {
  const leave = vi.fn();
  show(<Probe dirty={false} leave={leave} />);

  await press('Close');

  expect(leave).toHaveBeenCalled();
});

it('asks first where something was, and gives the focus back', async () => {
  const leave = vi.fn();
  show(<Probe dirty leave={leave} />);

  await press('Close');
  expect(leave).not.toHaveBeenCalled();
  expect(screen.getByRole('button', { name: 'Keep editing' })).toHaveFocus();
  await press('Keep editing');
  await vi.waitFor(() => expect(screen.getByRole('button', { name: 'Close' })).toHaveFocus());

  await press('Close');
  await press('Discard');
  expect(leave).toHaveBeenCalledOnce();
});
