import type { CSSProperties, ReactNode } from 'react';
import type { Tone } from '@/app/theme';
import { Icon, type IconName } from './Icon';
import classes from './Notice.module.css';

interface Props {
  tone?: Tone;
  icon?: IconName;
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
  /** alert: read out at once; status: read out when the reader pauses. */
  role?: 'alert' | 'status';
}

export function Notice({ tone = 'neutral', icon = 'info', title, children, actions, role }: Props) {
  const style = { '--notice-bg': `var(--hl-${tone}-bg)`, '--notice-fg': `var(--hl-${tone}-fg)` };
  return (
    <div className={classes.notice} style={style as CSSProperties} role={role}>
      <span className={classes.icon}>
        <Icon name={icon} />
      </span>
      <div className={classes.body}>
        <div className={classes.title}>{title}</div>
        {children && <div className={classes.text}>{children}</div>}
        {actions && <div className={classes.actions}>{actions}</div>}
      </div>
    </div>
  );
}
