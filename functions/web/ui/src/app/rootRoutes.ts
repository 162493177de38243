// The two routes everything hangs on: the root, and the frame of those who are signed in.
import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute } from '@tanstack/react-router';
import { CrashScreen, MissingScreen, RootLayout } from './RootLayout';
import { Shell } from './Shell';

interface Context {
  queryClient: QueryClient;
}

export const root = createRootRouteWithContext<Context>()({
  component: RootLayout,
  notFoundComponent: MissingScreen,
  errorComponent: CrashScreen,
});

export const shell = createRoute({ getParentRoute: () => root, id: 'shell', component: Shell });
