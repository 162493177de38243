import type { UseQueryResult } from '@tanstack/react-query';
import type { Alert } from '@/api/alerts';
import { Notice } from '@/components/Notice';
import { Card } from '@/components/Page';
import { LoadFailed, RowsLoading } from '@/components/states';
import { AlertRow } from './AlertRow';
import classes from './Alerts.module.css';
import type { Step } from './words';

interface Props {
  asked: UseQueryResult<Alert | null>;
  choose: (alert: Alert, step: Step) => void;
}

/** The alert somebody came for, by the link of a mail: above the lists, because it may be in any of them. */
export function AskedAlert({ asked: { data: alert, error, refetch }, choose }: Props) {
  if (alert === null) {
    return (
      <div className={classes.gone} data-asked-alert="gone">
        <Notice icon="info" role="status" title="That alert isn’t here any more">
          Alerts are only kept for some time. Those about how somebody works also go when that
          person opts out.
        </Notice>
      </div>
    );
  }
  return (
    <Card padded={false} className={classes.asked}>
      {alert ? (
        <ul className={classes.list} aria-label="The alert you came for">
          <AlertRow key={alert.id} alert={alert} choose={(step) => choose(alert, step)} asked />
        </ul>
      ) : error ? (
        <LoadFailed error={error} retry={() => refetch()} />
      ) : (
        <RowsLoading rows={2} height={36} />
      )}
    </Card>
  );
}
