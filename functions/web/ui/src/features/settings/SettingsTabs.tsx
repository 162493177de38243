import { Link } from '@tanstack/react-router';
import classes from './Settings.module.css';

const pages = [
  { to: '/settings/letters', label: 'Mails to candidates' },
  { to: '/settings/interviews', label: 'Interviews' },
  { to: '/settings/mails', label: 'Uncertain mails' },
  { to: '/settings/alerts', label: 'Alerts' },
  { to: '/settings/analytics', label: 'Figures' },
  { to: '/settings/recording', label: 'Recording' },
  { to: '/settings/trust', label: 'Proof of the record' },
] as const;

/** The pages of the settings. */
export function SettingsTabs() {
  return (
    <nav aria-label="Settings" className={classes.tabs}>
      {pages.map(({ to, label }) => (
        <Link key={to} to={to} search={{}} className={classes.tab} activeOptions={loosely}>
          {label}
        </Link>
      ))}
    </nav>
  );
}

const loosely = { exact: false, includeSearch: false };
