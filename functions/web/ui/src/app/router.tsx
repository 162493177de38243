// Every address of the app. Screens are loaded when first opened.
import type { QueryClient } from '@tanstack/react-query';
import { createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { countNavigation } from '@/components/pageTitle';
import { RowsLoading } from '@/components/states';
import { calendarSearch } from '@/features/calendar/view';
import { meQuery } from '@/features/me/me';
import { pipelineSearch } from '@/features/pipeline/filters';
import { analyticsRoutes } from './analyticsRoutes';
import { rememberSearch } from './lastSearch';
import { firstScreen } from './navigation';
import { recordRoutes } from './recordRoutes';
import { reportRoutes } from './reportRoutes';
import { resumeRoutes } from './resumeRoutes';
import { root, shell } from './rootRoutes';
import { only, parseSearch, stringifySearch } from './search';

const auth = () => import('@/features/auth/screens');

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: only('next'),
  component: lazyRouteComponent(auth, 'SignInScreen'),
});

const confirm = createRoute({
  getParentRoute: () => root,
  path: '/sign-in/confirm',
  validateSearch: only('challenge', 'token'),
  component: lazyRouteComponent(auth, 'ConfirmScreen'),
});

const invite = createRoute({
  getParentRoute: () => root,
  path: '/invite',
  validateSearch: only('invite', 'token'),
  component: lazyRouteComponent(auth, 'InviteScreen'),
});

const home = createRoute({
  getParentRoute: () => shell,
  path: '/',
  beforeLoad: async ({ context }) => {
    const me = await context.queryClient.ensureQueryData(meQuery).catch(() => null);
    // Without an answer the shell itself says what is wrong.
    if (me) throw redirect({ to: firstScreen(me.permissions), replace: true });
  },
});

const candidates = createRoute({
  getParentRoute: () => shell,
  path: '/candidates',
  validateSearch: pipelineSearch,
  component: lazyRouteComponent(() => import('@/features/pipeline/PipelineScreen')),
});

const candidate = createRoute({
  getParentRoute: () => shell,
  path: '/candidates/$id',
  validateSearch: only('merged'),
  component: lazyRouteComponent(() => import('@/features/candidates/CandidateScreen')),
});

const retention = createRoute({
  getParentRoute: () => shell,
  path: '/candidates/retention',
  component: lazyRouteComponent(() => import('@/features/retention/RetentionScreen')),
});

const imports = createRoute({
  getParentRoute: () => shell,
  path: '/candidates/import',
  component: lazyRouteComponent(() => import('@/features/imports/ImportsScreen')),
});

const oneImport = createRoute({
  getParentRoute: () => shell,
  path: '/candidates/import/$id',
  component: lazyRouteComponent(() => import('@/features/imports/ImportScreen')),
});

const exports = createRoute({
  getParentRoute: () => shell,
  path: '/candidates/exports',
  component: lazyRouteComponent(() => import('@/features/exports/ExportsScreen')),
});

const letters = createRoute({
  getParentRoute: () => shell,
  path: '/settings/letters',
  validateSearch: only('status', 'language'),
  component: lazyRouteComponent(() => import('@/features/letters/LettersScreen')),
});

const calendar = createRoute({
  getParentRoute: () => shell,
  path: '/calendar',
  validateSearch: calendarSearch,
  component: lazyRouteComponent(() => import('@/features/calendar/CalendarScreen')),
});

const interview = createRoute({
  getParentRoute: () => shell,
  path: '/interviews/$id',
  component: lazyRouteComponent(() => import('@/features/interviews/InterviewScreen')),
});

const invitation = createRoute({
  getParentRoute: () => root,
  path: '/invitation/$token',
  component: lazyRouteComponent(() => import('@/features/invitation/InvitationScreen')),
});

const availability = createRoute({
  getParentRoute: () => shell,
  path: '/me/availability',
  component: lazyRouteComponent(
    () => import('@/features/availability/AvailabilityScreens'),
    'OwnAvailability',
  ),
});

const availabilityOf = createRoute({
  getParentRoute: () => shell,
  path: '/team/$user/availability',
  component: lazyRouteComponent(
    () => import('@/features/availability/AvailabilityScreens'),
    'AvailabilityOfUser',
  ),
});

const interviewSettings = createRoute({
  getParentRoute: () => shell,
  path: '/settings/interviews',
  component: lazyRouteComponent(() => import('@/features/settings/InterviewSettingsScreen')),
});

const uncertainMails = createRoute({
  getParentRoute: () => shell,
  path: '/settings/mails',
  component: lazyRouteComponent(() => import('@/features/settings/UncertainMailsScreen')),
});

const jobs = createRoute({
  getParentRoute: () => shell,
  path: '/jobs',
  validateSearch: only('status'),
  component: lazyRouteComponent(() => import('@/features/jobs/JobsScreen')),
});

const job = createRoute({
  getParentRoute: () => shell,
  path: '/jobs/$id',
  component: lazyRouteComponent(() => import('@/features/jobs/JobScreen')),
});

const eventFilters = only('action', 'outcome', 'entity_type', 'entity_id', 'from', 'to');

const feed = createRoute({
  getParentRoute: () => shell,
  path: '/activity',
  validateSearch: eventFilters,
  component: lazyRouteComponent(() => import('@/features/activity/FeedScreen')),
});

const activityOfUser = createRoute({
  getParentRoute: () => shell,
  path: '/activity/$user',
  validateSearch: eventFilters,
  component: lazyRouteComponent(() => import('@/features/activity/UserActivityScreen')),
});

const team = createRoute({
  getParentRoute: () => shell,
  path: '/team',
  component: lazyRouteComponent(() => import('@/features/team/TeamScreen')),
});

const reports = createRoute({
  getParentRoute: () => shell,
  path: '/reports',
  validateSearch: only('run'),
  component: lazyRouteComponent(() => import('@/features/reports/ReportsScreen')),
});

const myActivity = createRoute({
  getParentRoute: () => shell,
  path: '/me/activity',
  validateSearch: eventFilters,
  component: lazyRouteComponent(() => import('@/features/me/MyActivityScreen')),
});

const sessions = createRoute({
  getParentRoute: () => shell,
  path: '/me/sessions',
  component: lazyRouteComponent(() => import('@/features/me/SessionsScreen')),
});

const tree = root.addChildren([
  signIn,
  confirm,
  invite,
  invitation,
  shell.addChildren([
    home,
    candidates,
    candidate,
    calendar,
    interview,
    availability,
    availabilityOf,
    interviewSettings,
    uncertainMails,
    retention,
    imports,
    oneImport,
    exports,
    letters,
    jobs,
    job,
    feed,
    activityOfUser,
    team,
    reports,
    myActivity,
    sessions,
    ...analyticsRoutes,
    ...recordRoutes,
    ...reportRoutes,
    ...resumeRoutes,
  ]),
]);

export function makeRouter(queryClient: QueryClient) {
  const router = createRouter({
    routeTree: tree,
    context: { queryClient },
    parseSearch,
    stringifySearch,
    defaultPreload: false,
    scrollRestoration: true,
    defaultPendingComponent: () => <RowsLoading />,
  });
  router.subscribe('onBeforeNavigate', ({ fromLocation, pathChanged }) => {
    if (fromLocation && pathChanged) countNavigation();
  });
  router.subscribe('onResolved', ({ toLocation: { pathname, search } }) =>
    rememberSearch(pathname, search),
  );
  return router;
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
