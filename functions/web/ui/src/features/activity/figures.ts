import type { Figure } from '@/api/types';
import { inUnit } from '@/features/analytics/figures';

/** A figure's value in its unit, where there is enough to say one. */
export const figureText = (figure: Pick<Figure, 'unit' | 'group' | 'value' | 'too_few'>) =>
  figure.too_few ? 'Too few to say' : inUnit(figure.value, figure);

/**
 * What is worth a tile at first sight: the figures that say something, in the API's order, at most `limit`. Where nothing
 * happened, the first ones stand for all.
 */
export function leading(figures: Figure[], limit = 8): Figure[] {
  const counted = figures.filter((figure) => Boolean(figure.value));
  return (counted.length > 0 ? counted : figures).slice(0, limit);
}

/** The hours of a day in words, for those who do not see the bars. */
export function busiest(hours: number[]): string {
  const total = hours.reduce((sum, count) => sum + count, 0);
  if (total === 0) return 'No activity in any hour.';
  const most = Math.max(...hours);
  const hour = hours.indexOf(most);
  const clock = (h: number) => `${String(h % 24).padStart(2, '0')}:00`;
  return `${total.toLocaleString('en-GB')} actions. Busiest from ${clock(hour)} to ${clock(hour + 1)} with ${most}.`;
}
