import { expect, it } from 'vitest';
import { firstScreen, screensFor } from './navigation';

it('shows the screens the API permits', () => {
  const labels = screensFor(['view_jobs']).map((screen) => screen.label);

  expect(labels).toEqual(['Jobs', 'My activity']);
});

it('always has a first screen', () => {
  expect(firstScreen(['view_candidates'])).toBe('/candidates');
  expect(firstScreen([])).toBe('/me/activity');
});
