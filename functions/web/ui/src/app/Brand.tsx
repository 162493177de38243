import { useContext } from 'react';
import { MeContext } from '@/features/me/me';
import classes from './Shell.module.css';

export function Logo({ size = 28 }: { size?: number }) {
  return <img src="/favicon.svg" alt="" width={size} height={size} />;
}

export function Brand() {
  const me = useContext(MeContext);
  return (
    <div className={classes.brand}>
      <Logo />
      <div style={{ minWidth: 0 }}>
        <div className={classes.brandName}>Hirelog</div>
        {me && <div className={classes.brandOrg}>{me.organisation.name}</div>}
      </div>
    </div>
  );
}
