// The addresses of resumes, and of the settings that say how they are read.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shell } from './rootRoutes';
import { only } from './search';

const queue = createRoute({
  getParentRoute: () => shell,
  path: '/resumes',
  validateSearch: only('state', 'job'),
  component: lazyRouteComponent(() => import('@/features/resumes/QueueScreen')),
});

const upload = createRoute({
  getParentRoute: () => shell,
  path: '/resumes/upload',
  validateSearch: only('job'),
  component: lazyRouteComponent(() => import('@/features/resumes/upload/UploadScreen')),
});

const review = createRoute({
  getParentRoute: () => shell,
  path: '/resumes/$id',
  component: lazyRouteComponent(() => import('@/features/resumes/review/ReviewScreen')),
});

const settings = createRoute({
  getParentRoute: () => shell,
  path: '/settings/extraction',
  component: lazyRouteComponent(() => import('@/features/settings/ExtractionScreen')),
});

export const resumeRoutes = [queue, upload, review, settings] as const;
