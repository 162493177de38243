import { VisuallyHidden } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import classes from './Alerts.module.css';
import { openAlertsQuery } from './api';

/** The number of open alerts, for the menu. Nothing while there are none. */
export default function OpenAlerts() {
  const { data: open = 0 } = useQuery(openAlertsQuery);
  if (open === 0) return null;
  return (
    <span className={classes.count} data-open-alerts={open}>
      {open > 99 ? '99+' : open}
      <VisuallyHidden> open</VisuallyHidden>
    </span>
  );
}
