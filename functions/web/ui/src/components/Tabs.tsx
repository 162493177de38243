import { Link, type LinkProps } from '@tanstack/react-router';
import classes from './Tabs.module.css';

interface Props {
  label: string;
  /** `exact`: other pages lie below this one's address. */
  pages: readonly { to: NonNullable<LinkProps['to']>; label: string; exact?: boolean }[];
  /** Less room around the words of a narrow window, so that all of them stand in one row. */
  tight?: boolean;
}

/** Pages that belong together, each with an address of its own. */
export function Tabs({ label, pages, tight = false }: Props) {
  return (
    <nav aria-label={label} className={tight ? `${classes.tabs} ${classes.tight}` : classes.tabs}>
      {pages.map((page) => (
        <Link
          key={page.to}
          to={page.to}
          search={{}}
          className={classes.tab}
          activeOptions={page.exact ? exactly : loosely}
        >
          {page.label}
        </Link>
      ))}
    </nav>
  );
}

const exactly = { exact: true, includeSearch: false };
const loosely = { exact: false, includeSearch: false };
