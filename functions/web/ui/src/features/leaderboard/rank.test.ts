import { expect, it } from 'vitest';
import { rankChange } from './rank';

it('says how a rank changed, a smaller number being the better one', () => {
  expect(rankChange(1, 3)).toEqual({ way: 'up', text: 'up 2, was 3' });
  expect(rankChange(4, 3)).toEqual({ way: 'down', text: 'down 1, was 3' });
  expect(rankChange(2, 2)).toEqual({ way: 'same', text: 'as before' });
  expect(rankChange(2, null)).toEqual({ way: 'new', text: 'not ranked before' });
});
