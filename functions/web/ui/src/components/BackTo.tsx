import { Link } from '@tanstack/react-router';
import { lastSearch } from '@/app/lastSearch';
import { Icon } from './Icon';
import classes from './Page.module.css';

interface Props {
  list: '/candidates' | '/jobs' | '/resumes';
  children: string;
}

/** The way back to a list as it was left, with its filters. */
export function BackTo({ list, children }: Props) {
  return (
    <Link to={list} search={lastSearch(list)} className={classes.back}>
      <Icon name="left" size={14} />
      {children}
    </Link>
  );
}
