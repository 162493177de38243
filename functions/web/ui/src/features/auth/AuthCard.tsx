import type { ReactNode } from 'react';
import { Logo } from '@/app/Brand';
import { PageHeader } from '@/components/Page';
import classes from './AuthCard.module.css';

/** The frame of the screens before the sign-in. */
export function AuthCard(props: {
  title: string;
  subtitle?: string;
  foot?: ReactNode;
  children: ReactNode;
}) {
  return (
    <main id="main" className={classes.page} tabIndex={-1}>
      <div className={classes.card}>
        <div className={classes.brand}>
          <Logo size={32} />
          Hirelog
        </div>
        <div className={classes.box}>
          <PageHeader title={props.title} subtitle={props.subtitle} />
          {props.children}
        </div>
        {props.foot && <p className={classes.foot}>{props.foot}</p>}
      </div>
    </main>
  );
}
