import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { Problem } from '@/api/problem';
import { show } from '@/test-kit';
import { StaleNotice } from './StaleNotice';

const query = (isRefetchError: boolean, refetch = vi.fn()) => ({
  isRefetchError,
  isFetching: false,
  error: new Problem({ status: 503, code: 'unavailable' }),
  refetch,
});

it('says that what is shown may be old, and tries again', async () => {
  const refetch = vi.fn();
  show(<StaleNotice query={query(true, refetch)} />);

  expect(screen.getByRole('status')).toHaveTextContent('This may not be the newest state');
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));

  expect(refetch).toHaveBeenCalled();
});

it('says nothing while all is well', () => {
  show(<StaleNotice query={query(false)} />);

  expect(screen.queryByRole('status')).toBeNull();
});
