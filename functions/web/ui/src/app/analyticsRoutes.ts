// The addresses of how the team does: dashboard, analytics, performance.
import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { shell } from './rootRoutes';
import { only } from './search';

const dashboard = createRoute({
  getParentRoute: () => shell,
  path: '/dashboard',
  validateSearch: only('period'),
  component: lazyRouteComponent(() => import('@/features/dashboard/DashboardScreen')),
});

const analytics = createRoute({
  getParentRoute: () => shell,
  path: '/analytics',
  beforeLoad: () => {
    throw redirect({ to: '/analytics/leaderboard', replace: true });
  },
});

const leaderboard = createRoute({
  getParentRoute: () => shell,
  path: '/analytics/leaderboard',
  validateSearch: only('from', 'to', 'axis'),
  component: lazyRouteComponent(() => import('@/features/leaderboard/LeaderboardScreen')),
});

const heatMap = createRoute({
  getParentRoute: () => shell,
  path: '/analytics/heatmap',
  validateSearch: only('from', 'to', 'user', 'zone'),
  component: lazyRouteComponent(() => import('@/features/heatmap/HeatMapScreen')),
});

const trends = createRoute({
  getParentRoute: () => shell,
  path: '/analytics/trends',
  validateSearch: only('from', 'to', 'metric', 'by', 'user', 'job', 'view'),
  component: lazyRouteComponent(() => import('@/features/trends/TrendsScreen')),
});

const funnel = createRoute({
  getParentRoute: () => shell,
  path: '/analytics/funnel',
  validateSearch: only('from', 'to', 'job'),
  component: lazyRouteComponent(() => import('@/features/funnel/FunnelScreen')),
});

const forecast = createRoute({
  getParentRoute: () => shell,
  path: '/analytics/forecast',
  component: lazyRouteComponent(() => import('@/features/trends/ForecastScreen')),
});

const performance = createRoute({
  getParentRoute: () => shell,
  path: '/team/$user/performance',
  validateSearch: only('from', 'to'),
  component: lazyRouteComponent(
    () => import('@/features/performance/PerformanceScreens'),
    'PerformanceOfUser',
  ),
});

const ownPerformance = createRoute({
  getParentRoute: () => shell,
  path: '/me/performance',
  validateSearch: only('from', 'to'),
  component: lazyRouteComponent(
    () => import('@/features/performance/PerformanceScreens'),
    'OwnPerformance',
  ),
});

export const analyticsRoutes = [
  dashboard,
  analytics,
  leaderboard,
  heatMap,
  trends,
  funnel,
  forecast,
  performance,
  ownPerformance,
] as const;
