import { act, renderHook } from '@testing-library/react';
import type { ChangeEvent } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useTyped } from './useTyped';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function field() {
  const commit = vi.fn();
  const { result, rerender } = renderHook(
    ({ current, round }: { current?: string; round: number }) => useTyped(current, commit, round),
    { initialProps: { round: 0 } },
  );
  const type = (value: string) =>
    act(() =>
      result.current.onChange({ currentTarget: { value } } as ChangeEvent<HTMLInputElement>),
    );
  return { commit, result, rerender, type };
}

it('counts after a rest', () => {
  const { commit, type } = field();

  type('m');
  type('mü');
  expect(commit).not.toHaveBeenCalled();
  act(() => void vi.advanceTimersByTime(400));

  expect(commit).toHaveBeenCalledExactlyOnceWith('mü');
});

it('forgets what was being typed when everything is cleared', () => {
  const { commit, result, rerender, type } = field();

  type('mü');
  rerender({ round: 1 });
  act(() => void vi.advanceTimersByTime(400));

  expect(commit).not.toHaveBeenCalled();
  expect(result.current.value).toBe('');
});
