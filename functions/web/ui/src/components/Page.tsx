// The frame of a screen: title in the tab and on the page, and cards below.
import type { ReactNode } from 'react';
import { useId } from 'react';
import { Icon } from './Icon';
import classes from './Page.module.css';
import { usePageTitle } from './pageTitle';

interface HeaderProps {
  title: string;
  /** Where the heading shows more than the words, such as a status beside a name. */
  heading?: ReactNode;
  subtitle?: ReactNode;
  actions?: ReactNode;
  back?: ReactNode;
}

export function PageHeader({ title, heading, subtitle, actions, back }: HeaderProps) {
  const focus = usePageTitle(title);
  return (
    <>
      {back}
      <header className={classes.header}>
        <div className={classes.words}>
          <h1 className={classes.title} tabIndex={-1} ref={focus}>
            {heading ?? title}
          </h1>
          {subtitle && <div className={classes.subtitle}>{subtitle}</div>}
        </div>
        {actions && <div className={classes.actions}>{actions}</div>}
      </header>
    </>
  );
}

export const backClass = classes.back as string;

export function BackLabel({ children }: { children: ReactNode }) {
  return (
    <>
      <Icon name="left" size={14} />
      {children}
    </>
  );
}

interface CardProps {
  title?: string;
  aside?: ReactNode;
  padded?: boolean;
  className?: string;
  children: ReactNode;
}

export function Card({ title, aside, padded = true, className = '', children }: CardProps) {
  const id = useId();
  const name = `${classes.card} ${padded ? classes.padded : ''} ${className}`;
  if (!title) return <div className={name}>{children}</div>;
  return (
    <section className={name} aria-labelledby={id}>
      <div className={classes.cardHead}>
        <h2 className={classes.cardTitle} id={id}>
          {title}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
