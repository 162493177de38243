import { PageHeader } from '@/components/Page';
import { NoPermission } from '@/components/states';
import { useCan } from '@/features/me/me';
import { OrderCard } from './OrderCard';
import classes from './Reports.module.css';
import { RunList } from './RunList';

/** Ordering a report, and following those that were ordered. */
export default function ReportsScreen() {
  const can = useCan();
  return (
    <>
      <PageHeader
        title="Reports"
        subtitle="A PDF to read and an Excel file to work with, by mail and for download."
      />
      {can('order_reports') ? (
        <div className={classes.columns}>
          <RunList />
          <OrderCard />
        </div>
      ) : (
        <NoPermission />
      )}
    </>
  );
}
