import { Link } from '@tanstack/react-router';
import { Icon } from '@/components/Icon';
import { useMe } from '@/features/me/me';
import { screensFor } from './navigation';
import classes from './Shell.module.css';

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
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

// "Candidates" stays marked on the page of one candidate, with or without filters.
const loosely = { exact: false, includeSearch: false };
