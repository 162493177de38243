import type { Page } from 'playwright-core';
import { analyticsScreens } from './analyticsScreens';

export interface Screen {
  name: string;
  path: string;
  /** Something that is there once the data is. */
  ready: string;
  act?: (page: Page) => Promise<void>;
  /** Takes all permissions away to see the no-permission state; own pages have none. */
  guarded?: boolean;
  /** Has a state for "nothing there". */
  list?: boolean;
  /** Where the tab is not named after Hirelog. */
  title?: RegExp;
}

const firstCandidate = async (page: Page) => {
  await page.locator('[data-candidate] a').first().click();
  await page.locator('[data-history]').first().waitFor();
};
const move = (to: string) => async (page: Page) => {
  await firstCandidate(page);
  await page.getByRole('button', { name: 'Move to…' }).click();
  await page.locator(`[data-move="${to}"]`).click();
  await page.locator('[data-move-form]').waitFor();
};

const resume = (number: number) =>
  `01939f00-0000-7000-9000-${number.toString(16).padStart(12, '0')}`;

export const screens: Screen[] = [
  { name: 'sign-in', path: '/sign-in', ready: 'role=button[name="Send me a code"]' },
  {
    name: 'sign-in-code',
    path: '/sign-in',
    ready: 'role=button[name="Send me a code"]',
    act: async (page) => {
      await page.getByLabel('Mail address').fill('helena@example.org');
      await page.getByRole('button', { name: 'Send me a code' }).click();
      await page.getByLabel('Code from the mail').fill('000000');
      await page.getByRole('button', { name: 'Sign in' }).click();
      await page.getByText('That didn’t work').waitFor();
    },
  },
  {
    name: 'confirm',
    path: '/sign-in/confirm?challenge=1&token=2',
    ready: 'role=button[name="Sign in"]',
  },
  { name: 'confirm-broken', path: '/sign-in/confirm', ready: 'text=isn’t complete' },
  {
    name: 'invite',
    path: '/invite?invite=1&token=2',
    ready: 'role=button[name="Accept and sign in"]',
  },
  {
    name: 'candidates',
    path: '/candidates',
    ready: '[data-candidate]',
    guarded: true,
    list: true,
  },
  {
    name: 'candidate-create',
    path: '/candidates',
    ready: '[data-candidate]',
    act: async (page) => {
      await page.getByRole('button', { name: 'Add candidate' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Name').fill('Lan Trần');
      await dialog.getByRole('button', { name: 'Add candidate' }).click();
      await dialog.getByText('Enter a mail address.').waitFor();
    },
  },
  {
    name: 'candidate',
    path: '/candidates?status=technical_round',
    ready: '[data-candidate]',
    act: firstCandidate,
  },
  {
    name: 'candidate-move',
    path: '/candidates?status=new',
    ready: '[data-candidate]',
    act: move('screened'),
  },
  {
    name: 'candidate-offer',
    path: '/candidates?status=hr_round',
    ready: '[data-candidate]',
    act: move('offered'),
  },
  {
    name: 'candidate-edit',
    path: '/candidates?status=screened',
    ready: '[data-candidate]',
    act: async (page) => {
      await firstCandidate(page);
      await page.getByRole('button', { name: 'Edit' }).click();
      await page.getByRole('dialog').getByLabel('Phone').waitFor();
    },
  },
  {
    name: 'candidate-menu',
    path: '/candidates?status=new',
    ready: '[data-candidate]',
    act: async (page) => {
      await firstCandidate(page);
      await page.getByRole('button', { name: 'Move to…' }).click();
      await page.locator('[data-move]').first().waitFor();
    },
  },
  {
    name: 'candidates-table',
    path: '/candidates?view=table',
    ready: '[data-candidate]',
    guarded: true,
    list: true,
  },
  {
    name: 'candidates-filter',
    path: '/candidates?view=table',
    ready: '[data-candidate]',
    act: async (page) => {
      await page.getByRole('combobox', { name: 'Status' }).click();
      await page.getByRole('option').first().waitFor();
    },
  },
  {
    name: 'imports',
    path: '/candidates/import',
    ready: '[data-import]',
    guarded: true,
    list: true,
  },
  {
    name: 'import-failed',
    path: '/candidates/import',
    ready: '[data-import]',
    act: async (page) => {
      await page.locator('[data-import-state="failed"] a').click();
      await page.locator('[data-import-page="failed"]').waitFor();
    },
  },
  {
    name: 'exports',
    path: '/candidates/exports',
    ready: '[data-export]',
    guarded: true,
    list: true,
  },
  {
    name: 'candidate-note',
    path: '/candidates?status=screened',
    ready: '[data-candidate]',
    act: async (page) => {
      await firstCandidate(page);
      await page.getByRole('textbox', { name: 'Note' }).fill('Please look, @');
      await page.getByRole('option').first().waitFor();
    },
  },
  {
    name: 'candidate-letter',
    path: '/candidates?status=new',
    ready: '[data-candidate]',
    act: async (page) => {
      await move('rejected')(page);
      await page.locator('[data-letter-section]').waitFor();
      await page.getByLabel('Subject').fill('');
      await page.getByRole('button', { name: 'Move to Rejected' }).click();
      await page.getByText('Enter a subject').waitFor();
    },
  },
  {
    name: 'candidate-twin',
    path: '/candidates?view=table&status=hr_round',
    ready: '[data-candidate]',
    act: async (page) => {
      await page.locator('[data-candidate] a').last().click();
      await page.getByRole('button', { name: /^Compare and merge/ }).waitFor();
    },
  },
  {
    name: 'candidate-merge',
    path: '/candidates?view=table&status=hr_round',
    ready: '[data-candidate]',
    act: async (page) => {
      await page.locator('[data-candidate] a').last().click();
      await page.getByRole('button', { name: /^Compare and merge/ }).click();
      await page.locator('[data-fact]').first().waitFor();
    },
  },
  {
    name: 'candidate-erase',
    path: '/candidates?status=rejected',
    ready: '[data-candidate]',
    act: async (page) => {
      await firstCandidate(page);
      await page.getByRole('button', { name: /^More actions/ }).click();
      await page.getByRole('menuitem', { name: 'Erase…' }).click();
      await page.getByRole('dialog').getByLabel(/^Type/).waitFor();
    },
  },
  {
    name: 'candidate-keep',
    path: '/candidates/retention',
    ready: '[data-due]',
    act: async (page) => {
      await page.locator('[data-due] a').first().click();
      await page.getByRole('button', { name: 'Extend with consent' }).click();
      await page.getByRole('dialog').getByLabel('Keep until').waitFor();
    },
  },
  {
    name: 'retention',
    path: '/candidates/retention',
    ready: '[data-due]',
    guarded: true,
    list: true,
  },
  { name: 'jobs', path: '/jobs', ready: '[data-job]', guarded: true, list: true },
  {
    name: 'job-filled',
    path: '/jobs',
    ready: '[data-job]',
    act: async (page) => {
      await page.locator('[data-job] a', { hasText: 'Product designer' }).click();
      await page.locator('[data-proposal]').waitFor();
      await page.locator('[data-candidate]').first().waitFor();
    },
  },
  {
    name: 'job-tell',
    path: '/jobs?status=closed',
    ready: '[data-job]',
    act: async (page) => {
      await page.locator('[data-job] a').first().click();
      await page.getByRole('button', { name: 'Tell them…' }).click();
      await page.getByText('How it reads for one of them').click();
    },
  },
  {
    name: 'letters',
    path: '/settings/letters?status=rejected&language=de',
    ready: '[data-template-editor]',
    guarded: true,
    list: true,
  },
  {
    name: 'job',
    path: '/jobs',
    ready: '[data-job]',
    act: async (page) => {
      await page.locator('[data-job] a').first().click();
      await page.locator('[data-candidate]').first().waitFor();
    },
  },
  {
    name: 'job-create',
    path: '/jobs',
    ready: '[data-job]',
    act: async (page) => {
      await page.getByRole('button', { name: 'Add job' }).click();
      await page.getByRole('dialog').getByLabel('Title').waitFor();
    },
  },
  { name: 'activity', path: '/activity', ready: '[data-event]', guarded: true, list: true },
  {
    name: 'activity-details',
    path: '/activity?action=change_status',
    ready: '[data-event]',
    act: async (page) => {
      await page.locator('[data-event] button').first().click();
      await page.getByText('Operation').waitFor();
    },
  },
  {
    name: 'activity-user',
    path: '/activity',
    ready: '[data-event]',
    act: async (page) => {
      await page.locator('[data-event] a[href^="/activity/"] >> visible=true').first().click();
      await page.locator('[data-statistics]').waitFor();
    },
  },
  { name: 'my-activity', path: '/me/activity', ready: '[data-event]', list: true },
  { name: 'sessions', path: '/me/sessions', ready: '[data-session]', list: true },
  { name: 'team', path: '/team', ready: '[data-user]', guarded: true, list: true },
  {
    name: 'team-invite',
    path: '/team',
    ready: '[data-user]',
    act: async (page) => {
      await page.getByRole('button', { name: 'Invite somebody' }).click();
      await page.getByRole('dialog').getByLabel('Name').waitFor();
    },
  },
  {
    name: 'team-role',
    path: '/team',
    ready: '[data-user]',
    act: async (page) => {
      await page
        .getByRole('button', { name: /^Actions for/ })
        .nth(1)
        .click();
      await page.getByRole('menuitem', { name: 'Change role' }).click();
      await page.getByRole('combobox', { name: 'Role' }).click();
      await page.getByRole('option').first().waitFor();
    },
  },
  { name: 'reports', path: '/reports', ready: '[data-run]', guarded: true, list: true },
  {
    name: 'report-builder',
    path: '/reports/builder',
    ready: '[data-preview="shown"] [data-metric]',
    guarded: true,
    list: true,
  },
  {
    name: 'report-order',
    path: '/reports/builder?about=pipeline',
    ready: '[data-preview="shown"] [data-metric]',
    act: async (page) => {
      await page.getByRole('button', { name: 'Order this report' }).click();
      await page.getByRole('dialog').getByText('Range').click();
      await page.getByRole('dialog').getByLabel('From').waitFor();
    },
  },
  {
    name: 'schedules',
    path: '/reports/schedules',
    ready: '[data-schedule]',
    guarded: true,
    list: true,
  },
  {
    name: 'schedule-new',
    path: '/reports/schedules/new',
    ready: 'role=button[name="Add the schedule"]',
  },
  { name: 'calendar', path: '/calendar', ready: '[data-entry]', guarded: true, list: true },
  { name: 'calendar-day', path: '/calendar?view=day', ready: '[data-grid]' },
  { name: 'calendar-people', path: '/calendar?view=people', ready: '[data-grid]' },
  { name: 'calendar-month', path: '/calendar?view=month', ready: '[data-entry]' },
  { name: 'calendar-agenda', path: '/calendar?view=agenda', ready: '[data-entry]' },
  {
    name: 'calendar-entry',
    path: '/calendar?view=agenda',
    ready: '[data-entry]',
    act: async (page) => {
      await page.locator('[data-entry] button').first().click();
      await page.getByRole('dialog').getByRole('link', { name: 'Open' }).waitFor();
    },
  },
  {
    name: 'calendar-plan',
    path: '/calendar',
    ready: '[data-entry]',
    act: async (page) => {
      await page.getByRole('button', { name: 'Plan an interview' }).click();
      await page.getByRole('dialog').getByLabel('Starts at').waitFor();
    },
  },
  { name: 'interview', path: '/interviews/held', ready: '[data-mail]', guarded: true },
  { name: 'interview-wished', path: '/interviews/wished', ready: '[data-mail]' },
  { name: 'availability', path: '/me/availability', ready: '[data-availability]' },
  {
    name: 'availability-user',
    path: '/team/01939f00-0000-7000-8000-000000000002/availability',
    ready: '[data-availability]',
    guarded: true,
  },
  {
    name: 'settings-interviews',
    path: '/settings/interviews',
    ready: '[data-room]',
    guarded: true,
    list: true,
  },
  {
    name: 'settings-mails',
    path: '/settings/mails',
    ready: '[data-uncertain]',
    guarded: true,
    list: true,
  },
  {
    name: 'invitation',
    path: '/invitation/wished.secret',
    ready: 'role=heading[name="Your interview with Nordwind Logistics"]',
    title: /^Your interview with Nordwind Logistics$/,
  },
  {
    name: 'invitation-gone',
    path: '/invitation/no.thing',
    ready: 'role=heading[name="This link does not work any more"]',
    title: /^This link/,
  },
  { name: 'alerts', path: '/alerts', ready: '[data-alert]', guarded: true, list: true },
  {
    name: 'alerts-done',
    path: '/alerts?state=fine',
    ready: '[data-alert]',
  },
  {
    name: 'alerts-candidates',
    path: '/alerts',
    ready: '[data-alert]',
    act: async (page) => {
      await page.getByRole('button', { name: /^Show the .* candidates/ }).click();
      await page.locator('[data-alert-candidate]').first().waitFor();
    },
  },
  {
    name: 'alerts-note',
    path: '/alerts',
    ready: '[data-alert]',
    act: async (page) => {
      await page
        .getByRole('button', { name: /^Acknowledge/ })
        .first()
        .click();
      await page.getByRole('dialog').getByLabel('Note').waitFor();
    },
  },
  {
    name: 'settings-alerts',
    path: '/settings/alerts',
    ready: '[data-rule]',
    guarded: true,
  },
  {
    name: 'settings-analytics',
    path: '/settings/analytics',
    ready: '[data-weight]',
    guarded: true,
  },
  {
    name: 'settings-recording',
    path: '/settings/recording',
    ready: 'role=button[name="Save the settings"]',
    guarded: true,
  },
  {
    name: 'settings-trust',
    path: '/settings/trust',
    ready: '[data-day]',
    guarded: true,
    list: true,
  },
  { name: 'resumes', path: '/resumes', ready: '[data-resume]', guarded: true, list: true },
  {
    name: 'resumes-refused',
    path: '/resumes?state=refused',
    ready: '[data-resume]',
  },
  {
    name: 'resumes-upload',
    path: '/resumes/upload',
    ready: 'role=heading[name="For which job?"]',
    act: async (page) => {
      await page.getByRole('combobox', { name: 'Job' }).click();
      await page.getByRole('option', { name: /^Data analyst/ }).click();
      await page.locator('[data-drop]').waitFor();
    },
  },
  {
    name: 'resume',
    path: `/resumes/${resume(1)}`,
    ready: '[data-review][data-held="mine"]',
    guarded: true,
  },
  { name: 'resume-encrypted', path: `/resumes/${resume(6)}`, ready: '[data-held="mine"]' },
  { name: 'resume-of-candidate', path: `/resumes/${resume(4)}`, ready: '[data-held="mine"]' },
  { name: 'resume-reviewed', path: `/resumes/${resume(7)}`, ready: '[data-fact]' },
  {
    name: 'settings-extraction',
    path: '/settings/extraction',
    ready: '[data-usage]',
    guarded: true,
  },
  { name: 'recorded', path: '/recorded', ready: '[data-operation]', list: true },
  {
    name: 'team-erase',
    path: '/team',
    ready: '[data-user]',
    act: async (page) => {
      await page.getByRole('button', { name: 'Actions for Пётр Соколов' }).click();
      await page.getByRole('menuitem', { name: 'Erase…' }).click();
      await page.getByRole('dialog').getByLabel(/^Type/).waitFor();
    },
  },
  ...analyticsScreens,
  { name: 'missing', path: '/nowhere', ready: 'text=There is nothing at this address' },
];
