// The addresses of alerts, of the record and its proof, and of the settings that belong to them.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shell } from './rootRoutes';
import { only } from './search';

const alerts = createRoute({
  getParentRoute: () => shell,
  path: '/alerts',
  validateSearch: only('state', 'alert'),
  component: lazyRouteComponent(() => import('@/features/alerts/AlertsScreen')),
});

const recorded = createRoute({
  getParentRoute: () => shell,
  path: '/recorded',
  component: lazyRouteComponent(() => import('@/features/record/RecordedScreen')),
});

const alertRules = createRoute({
  getParentRoute: () => shell,
  path: '/settings/alerts',
  component: lazyRouteComponent(() => import('@/features/settings/AlertRulesScreen')),
});

const analyticsSettings = createRoute({
  getParentRoute: () => shell,
  path: '/settings/analytics',
  component: lazyRouteComponent(() => import('@/features/settings/AnalyticsScreen')),
});

const recording = createRoute({
  getParentRoute: () => shell,
  path: '/settings/recording',
  component: lazyRouteComponent(() => import('@/features/settings/RecordingScreen')),
});

const trust = createRoute({
  getParentRoute: () => shell,
  path: '/settings/trust',
  component: lazyRouteComponent(() => import('@/features/record/TrustScreen')),
});

export const recordRoutes = [
  alerts,
  recorded,
  alertRules,
  analyticsSettings,
  recording,
  trust,
] as const;
