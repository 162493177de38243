// The screens about how the team does.
import type { Page } from 'playwright-core';
import type { Screen } from './screens';

const person = '01939f00-0000-7000-8000-000000000002';
const explain = async (page: Page) => {
  await page.locator('[data-explain]').first().click();
  await page.locator('[data-explanation] [data-event]').first().waitFor();
};

export const analyticsScreens: Screen[] = [
  { name: 'dashboard', path: '/dashboard', ready: '[data-metric]', guarded: true, list: true },
  { name: 'dashboard-month', path: '/dashboard?period=month', ready: '[data-leader]' },
  { name: 'explain', path: '/dashboard?period=month', ready: '[data-metric]', act: explain },
  {
    name: 'leaderboard',
    path: '/analytics/leaderboard',
    ready: '[data-ranked]',
    guarded: true,
    list: true,
  },
  {
    name: 'leaderboard-parts',
    path: '/analytics/leaderboard?axis=result',
    ready: '[data-ranked]',
    act: async (page) => {
      await page.locator('[data-ranked] button').first().click();
      await page.locator('[data-part]').first().waitFor();
    },
  },
  { name: 'heatmap', path: '/analytics/heatmap', ready: '[data-cell]', guarded: true, list: true },
  {
    name: 'heatmap-cell',
    path: '/analytics/heatmap',
    ready: '[data-cell]',
    act: async (page) => {
      await page.locator('[data-cell="1-9"]').click();
      await page.locator('[data-cell-rows] [data-event]').first().waitFor();
    },
  },
  {
    name: 'trends',
    path: '/analytics/trends',
    ready: '.recharts-line',
    guarded: true,
    list: true,
  },
  { name: 'trends-table', path: '/analytics/trends?view=table&by=week', ready: '[data-point]' },
  { name: 'funnel', path: '/analytics/funnel', ready: '[data-source]', guarded: true, list: true },
  { name: 'forecast', path: '/analytics/forecast', ready: '.recharts-line', guarded: true },
  {
    name: 'performance',
    path: `/team/${person}/performance`,
    ready: '.recharts-bar',
    guarded: true,
    list: true,
  },
  { name: 'my-figures', path: '/me/performance', ready: '.recharts-bar', list: true },
];
