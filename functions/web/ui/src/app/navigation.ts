// The main menu: which screen needs which permission of the API.
import type { Permission } from '@/api/types';
import type { IconName } from '@/components/Icon';

export interface Screen {
  to:
    | '/dashboard'
    | '/candidates'
    | '/calendar'
    | '/jobs'
    | '/resumes'
    | '/activity'
    | '/analytics'
    | '/alerts'
    | '/team'
    | '/reports'
    | '/settings/letters'
    | '/me/activity';
  label: string;
  icon: IconName;
  /** None: one's own record is open to everyone who is signed in. */
  permission?: Permission;
}

const screens: Screen[] = [
  { to: '/dashboard', label: 'Dashboard', icon: 'dashboard', permission: 'view_team_activity' },
  { to: '/candidates', label: 'Candidates', icon: 'users', permission: 'view_candidates' },
  { to: '/calendar', label: 'Calendar', icon: 'calendar', permission: 'view_interviews' },
  { to: '/jobs', label: 'Jobs', icon: 'briefcase', permission: 'view_jobs' },
  { to: '/resumes', label: 'Resumes', icon: 'file', permission: 'vet_resumes' },
  { to: '/activity', label: 'Activity', icon: 'pulse', permission: 'view_team_activity' },
  { to: '/analytics', label: 'Analytics', icon: 'chart', permission: 'view_team_activity' },
  { to: '/alerts', label: 'Alerts', icon: 'bell', permission: 'view_team_activity' },
  { to: '/reports', label: 'Reports', icon: 'report', permission: 'order_reports' },
  { to: '/team', label: 'Team', icon: 'team', permission: 'manage_users' },
  { to: '/settings/letters', label: 'Settings', icon: 'settings', permission: 'edit_settings' },
  { to: '/me/activity', label: 'My activity', icon: 'me' },
];

export const screensFor = (permissions: readonly string[]): Screen[] =>
  screens.filter((screen) => !screen.permission || permissions.includes(screen.permission));

/** Where a person lands after signing in. */
export const firstScreen = (permissions: readonly string[]) =>
  screensFor(permissions)[0]?.to ?? '/me/activity';
