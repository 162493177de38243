import { Tabs } from '@/components/Tabs';

const pages = [
  { to: '/settings/letters', label: 'Mails to candidates' },
  { to: '/settings/interviews', label: 'Interviews' },
  { to: '/settings/extraction', label: 'Resumes' },
  { to: '/settings/mails', label: 'Uncertain mails' },
  { to: '/settings/alerts', label: 'Alerts' },
  { to: '/settings/analytics', label: 'Figures' },
  { to: '/settings/recording', label: 'Recording' },
  { to: '/settings/trust', label: 'Proof of the record' },
] as const;

/** The pages of the settings. */
export function SettingsTabs() {
  return <Tabs label="Settings" pages={pages} />;
}
