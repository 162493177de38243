// The addresses of reports that are put together, and of those that are made by themselves.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shell } from './rootRoutes';
import { only } from './search';

const builder = createRoute({
  getParentRoute: () => shell,
  path: '/reports/builder',
  validateSearch: only('definition', 'about', 'user', 'job'),
  component: lazyRouteComponent(() => import('@/features/reports/builder/BuilderScreen')),
});

const schedules = createRoute({
  getParentRoute: () => shell,
  path: '/reports/schedules',
  validateSearch: only('schedule'),
  component: lazyRouteComponent(() => import('@/features/reports/schedules/SchedulesScreen')),
});

const forms = () => import('@/features/reports/schedules/ScheduleFormScreens');

const newSchedule = createRoute({
  getParentRoute: () => shell,
  path: '/reports/schedules/new',
  validateSearch: only('definition'),
  component: lazyRouteComponent(forms, 'NewSchedule'),
});

const schedule = createRoute({
  getParentRoute: () => shell,
  path: '/reports/schedules/$id',
  component: lazyRouteComponent(forms, 'EditSchedule'),
});

export const reportRoutes = [builder, schedules, newSchedule, schedule] as const;
