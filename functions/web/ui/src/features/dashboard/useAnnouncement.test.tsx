import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useAnnouncement } from './useAnnouncement';

beforeEach(() => {
  vi.useFakeTimers();
  vi.setSystemTime('2026-11-24T10:00:00Z');
});
afterEach(() => vi.useRealTimers());

it('says one new row in full, and the flood after it as a number, not at once', () => {
  const { result, rerender } = renderHook(({ fresh }) => useAnnouncement(fresh, 'Lan: Login'), {
    initialProps: { fresh: [] as string[] },
  });
  expect(result.current).toBe('');

  rerender({ fresh: ['a'] });
  expect(result.current).toBe('Lan: Login');

  rerender({ fresh: ['b', 'c'] });
  rerender({ fresh: ['d'] });
  expect(result.current).toBe('Lan: Login');
  act(() => vi.advanceTimersByTime(10_000));
  expect(result.current).toBe('3 new actions');
});

it('says the one row that waits in full, although nothing came in the seconds since', () => {
  const { result, rerender } = renderHook(({ fresh, one }) => useAnnouncement(fresh, one), {
    initialProps: { fresh: ['a'], one: 'Lan: Login' },
  });
  const nextSecond = (fresh: string[], one: string) => {
    act(() => vi.advanceTimersByTime(1_000));
    rerender({ fresh, one });
  };
  nextSecond(['b'], 'Aisha: Logout');
  for (let second = 2; second < 10; second += 1) nextSecond([], '');
  expect(result.current).toBe('Lan: Login');

  nextSecond([], '');
  expect(result.current).toBe('Aisha: Logout');
});
