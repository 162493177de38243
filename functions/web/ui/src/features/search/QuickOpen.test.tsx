import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { answers, show } from '@/test-kit';
import { QuickOpen } from './QuickOpen';
// Loaded when it is first opened; here it is to be there at once.
import './QuickOpenDialog';

const opened = () => screen.findByLabelText('Name, mail, skill or tag');
const dialog = document.createElement('div');
dialog.setAttribute('role', 'dialog');
afterEach(() => dialog.remove());

it('opens with Ctrl and K, and with no single key', async () => {
  answers();
  show(<QuickOpen />);

  await userEvent.keyboard('/');
  await expect(opened()).rejects.toThrow();
  await userEvent.keyboard('{Control>}k{/Control}');

  expect(await opened()).toBeInTheDocument();
});

it('does not open over another dialog', async () => {
  answers();
  show(<QuickOpen />);
  document.body.append(dialog);

  await userEvent.keyboard('{Control>}k{/Control}');

  expect(screen.getAllByRole('dialog')).toEqual([dialog]);
});
