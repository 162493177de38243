// What a screen shows when it has nothing else to show: loading, failed, empty, not allowed.
import { Button, Skeleton, VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import { asProblem, describe } from '@/api/problem';
import { Icon, type IconName } from './Icon';
import classes from './states.module.css';

interface StateProps {
  name: 'empty' | 'failed' | 'forbidden' | 'missing';
  icon: IconName;
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
}

function State({ name, icon, title, children, actions }: StateProps) {
  return (
    <div className={classes.state} data-state={name} role={name === 'empty' ? 'status' : 'alert'}>
      <span className={classes.badge}>
        <Icon name={icon} size={22} />
      </span>
      <p className={classes.title} style={{ margin: 0 }}>
        {title}
      </p>
      {children && <div className={classes.text}>{children}</div>}
      {actions && <div className={classes.actions}>{actions}</div>}
    </div>
  );
}

export function Empty(props: { title: string; children?: ReactNode; actions?: ReactNode }) {
  return <State name="empty" icon="empty" {...props} />;
}

export function NoPermission({ what }: { what?: string }) {
  const { title, hint } = describe(asProblemOf('forbidden'));
  return (
    <State name="forbidden" icon="lock" title={title}>
      {what ? `${what} ${hint}` : hint}
    </State>
  );
}

/** A failed load: says what happened, and offers another try where that can help. */
export function LoadFailed({ error, retry }: { error: unknown; retry?: () => void }) {
  const problem = asProblem(error);
  if (problem.code === 'forbidden') return <NoPermission />;
  const { title, hint } = describe(problem);
  const gone = problem.code === 'not_found';
  return (
    <State
      name={gone ? 'missing' : 'failed'}
      icon={gone ? 'empty' : 'warn'}
      title={title}
      actions={
        retry &&
        !gone && (
          <Button variant="default" onClick={retry} leftSection={<Icon name="refresh" size={16} />}>
            Try again
          </Button>
        )
      }
    >
      {hint}
    </State>
  );
}

/** Grey bars in the shape of a list. */
export function RowsLoading({ rows = 8, height = 20 }: { rows?: number; height?: number }) {
  return (
    <div className={classes.rows} data-state="loading" aria-busy="true">
      <VisuallyHidden role="status">Loading</VisuallyHidden>
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the bars never change places
        <Skeleton key={row} height={height} width={`${96 - ((row * 17) % 30)}%`} />
      ))}
    </div>
  );
}

const asProblemOf = (code: string) => {
  const problem = asProblem(new Error(code));
  return Object.assign(problem, { code });
};
