import { expect, it } from 'vitest';
import { hourText, shadeOf, shadesFor, step } from './heat';

it('spreads the shades up to the most there is, and never twice the same', () => {
  expect(shadesFor(100)).toEqual([20, 40, 60, 80, 100]);
  expect(shadesFor(3)).toEqual([1, 2, 3]);
  expect(shadesFor(0)).toEqual([]);
});

it('gives nothing no shade and the most the strongest', () => {
  const ends = shadesFor(100);

  expect([0, 1, 20, 21, 100].map((count) => shadeOf(count, ends))).toEqual([0, 1, 1, 2, 5]);
  expect(shadeOf(3, shadesFor(3))).toBe(5);
});

it('walks by arrows and stops at the edges', () => {
  const at = { weekday: 0, hour: 23 };

  expect(step(at, 'ArrowDown', false, false)).toEqual({ weekday: 1, hour: 23 });
  expect(step(at, 'ArrowRight', false, false)).toEqual(at);
  expect(step(at, 'ArrowUp', false, true)).toEqual({ weekday: 0, hour: 22 });
  expect(step(at, 'Home', false, false)).toEqual({ weekday: 0, hour: 0 });
  expect(step(at, 'End', true, true)).toEqual({ weekday: 6, hour: 23 });
  expect(step(at, 'a', false, false)).toBeNull();
});

it('names an hour by both its ends', () => {
  expect(hourText(23)).toBe('23:00 to 24:00');
});
