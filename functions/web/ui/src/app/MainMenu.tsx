import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { Icon } from '@/components/Icon';
import { useMe } from '@/features/me/me';
import { screensFor } from './navigation';
import classes from './Shell.module.css';

// Loaded after the first screen: a number in the menu is not worth waiting for.
const OpenAlerts = lazy(() => import('@/features/alerts/OpenAlerts'));

export function MainMenu() {
  const { permissions } = useMe();
  return (
    <nav aria-label="Main">
      <ul className={classes.list}>
        {screensFor(permissions).map((screen) => (
          <li key={screen.to}>
            <Link to={screen.to} search={{}} className={classes.link} activeOptions={loosely}>
              <Icon name={screen.icon} />
              {screen.label}
              {screen.to === '/alerts' && (
                <Suspense>
                  <OpenAlerts />
                </Suspense>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

// "Candidates" stays marked on the page of one candidate, with or without filters.
const loosely = { exact: false, includeSearch: false };
