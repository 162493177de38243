import { Link } from '@tanstack/react-router';
import type { OpenAlerts } from '@/api/analytics';
import { Icon } from '@/components/Icon';
import { Card } from '@/components/Page';
import { When } from '@/components/When';
import classes from './Dashboard.module.css';
import type { Kept } from './live';
import { PartFailed } from './PartFailed';

interface Props {
  alerts: Kept<OpenAlerts>;
  retry: () => void;
}

export function AlertsPart({ alerts: { value, failed }, retry }: Props) {
  const more = value ? value.open - value.items.length : 0;
  return (
    <Card
      title={value && value.open > 0 ? `Open alerts (${value.open})` : 'Open alerts'}
      aside={
        <Link to="/alerts" search={{}}>
          All alerts
        </Link>
      }
    >
      {failed && <PartFailed what="The alerts" known={value !== null} retry={retry} />}
      {value?.open === 0 && (
        <p className={classes.calm}>
          <Icon name="check" size={16} /> Nothing needs a look.
        </p>
      )}
      <ul className={classes.alerts}>
        {value?.items.map((alert) => (
          <li key={alert.id} data-alert={alert.kind}>
            <div className={classes.alertTitle}>
              <Icon name="bell" size={15} />
              {alert.title}
            </div>
            <div className={classes.below}>{alert.reason}</div>
            <div className={classes.below}>
              <When at={alert.raised_at} as="ago" />
            </div>
          </li>
        ))}
      </ul>
      {more > 0 && <p className={classes.below}>and {more} more</p>}
    </Card>
  );
}
