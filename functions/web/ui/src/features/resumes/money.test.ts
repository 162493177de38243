import { expect, it } from 'vitest';
import { amount, dollars, typedAmount } from './money';

it('shows small amounts with what says something', () => {
  expect(dollars(1_200_000)).toBe('$1.20');
  expect(dollars(2_100)).toBe('$0.0021');
  expect(dollars(0)).toBe('$0.00');
  expect(dollars(12_345_678_900)).toBe('$12,345.68');
});

it('reads amounts as people type them, without rounding', () => {
  expect(amount('0.003', 6)).toBe(3000);
  expect(amount(' $50 ', 2)).toBe(5000);
  expect(amount('49,9', 2)).toBe(4990);
  expect(amount('0.0000001', 6)).toBeNull();
  expect(amount('', 2)).toBeNull();
  expect(amount('-1', 2)).toBeNull();
  expect(amount('ten', 2)).toBeNull();
});

it('shows in a field what was typed', () => {
  for (const typed of ['0.003', '50', '0', '12.5']) {
    expect(typedAmount(amount(typed, 6) ?? -1, 6)).toBe(typed);
  }
  expect(typedAmount(5000, 2)).toBe('50');
});
